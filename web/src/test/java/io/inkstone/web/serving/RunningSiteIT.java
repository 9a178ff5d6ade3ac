package io.inkstone.web.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.command.Settings;
import io.inkstone.core.configuration.DatabaseAddress;
import io.inkstone.core.database.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningSiteIT {
    private final DatabaseAddress address = TestDatabase.create("site");

    @TempDir
    Path data;

    @Test
    void healthAndMetricsAreOnTheManagementPortOnly() throws IOException, InterruptedException {
        int management = freePort();
        try (RunningSite site = RunningSite.start(settings(0, management))) {
            URI operators = URI.create("http://127.0.0.1:" + management);

            assertThat(get(operators.resolve("/healthz")).body()).isEqualTo("live\n");
            assertThat(get(operators.resolve("/readyz")).body()).contains("\"ready\":true");
            assertThat(get(operators.resolve("/metrics")).body()).contains("hikaricp_connections");
            assertThat(get(site.address().resolve("/healthz")).statusCode()).isEqualTo(404);
            assertThat(get(site.address().resolve("/metrics")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theSiteIsNotOnTheManagementPort() throws IOException, InterruptedException {
        int management = freePort();
        try (RunningSite site = RunningSite.start(settings(0, management))) {
            assertThat(site.address().getPort()).isNotEqualTo(management);
            assertThat(get(URI.create("http://127.0.0.1:" + management + "/")).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> RunningSite.start(settings(taken.getLocalPort(), 0)))
                    .isInstanceOf(ServingException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " cannot be used")
                    .hasMessageContaining("set INKSTONE_PORT to another port");
        }
    }

    private Settings settings(int port, int management) {
        return new Settings(
                Map.of(
                        "INKSTONE_PORT", Integer.toString(port),
                        "INKSTONE_MANAGEMENT_PORT", Integer.toString(management),
                        "INKSTONE_DATABASE_URL", address.url(),
                        "INKSTONE_DATABASE_USER", Objects.requireNonNull(address.user()),
                        "INKSTONE_DATABASE_PASSWORD", Objects.requireNonNull(address.password())),
                data,
                true);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        }
    }
}
