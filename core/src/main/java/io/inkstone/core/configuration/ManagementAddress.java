package io.inkstone.core.configuration;

/** Where health and metrics are asked for; loopback unless the owner names a host. Port 0 lets the machine choose. */
public record ManagementAddress(String host, int port) {
    static final String LOOPBACK = "127.0.0.1";

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
