package io.inkstone.core.configuration;

/** A setting that cannot be used; the message is one sentence that names the key and what to do. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        super(message);
    }
}
