package io.inkstone.web.push;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Sends one message, follows nobody elsewhere, and reads nothing of the answer but its status. */
@Singleton
class SendPush {
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * Returns only if the message was accepted.
     *
     * @throws IOException if the search engine refused it or could not be reached
     */
    void send(HttpRequest message) throws IOException, InterruptedException {
        int status =
                client.send(message, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200 && status != 202) {
            throw new IOException("it answered with status " + status);
        }
    }
}
