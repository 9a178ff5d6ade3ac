package io.inkstone.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://blog.example.org",
                "https://a.io:8443",
                "http://8.8.8.8",
                "http://172.32.0.1",
                "http://[2606:4700::1]"
            })
    void theWorldReachesThese(String address) {
        assertThat(WorldAddress.is(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://blog.localhost",
                "http://nas",
                "http://nas.local",
                "http://blog.test",
                "http://127.0.0.1:8080",
                "http://192.168.1.2",
                "http://172.20.0.1",
                "http://10.0.0.7",
                "http://100.100.1.1",
                "http://[::1]:8080",
                "http://[fd00::1]"
            })
    void theseAreOnesOwn(String address) {
        assertThat(WorldAddress.is(URI.create(address))).isFalse();
    }
}
