package io.inkstone.web.desk;

import io.inkstone.core.account.AddAccount;
import io.inkstone.core.account.ChoosePassword;
import io.inkstone.core.account.Email;
import io.inkstone.core.account.NewAccount;
import io.inkstone.core.account.Password;
import io.inkstone.core.account.Role;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An owner at the desk of the site under test, who follows where it leads. */
@Singleton
class Owner {
    private static final String PASSWORD = "ink on wet paper";

    private final EmbeddedServer server;
    private final AddAccount addAccount;
    private final ChoosePassword choosePassword;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Owner(EmbeddedServer server, AddAccount addAccount, ChoosePassword choosePassword) {
        this.server = server;
        this.addAccount = addAccount;
        this.choosePassword = choosePassword;
    }

    void logIn() {
        Email email = new Email(UUID.randomUUID() + "@example.org");
        choosePassword.choose(
                addAccount.add(NewAccount.of(email, null, Role.OWNER)).token(), new Password(PASSWORD));
        String login = "/admin/login/";
        post(login, "token=%s&email=%s&password=%s", token(login), email.value(), PASSWORD);
    }

    Document page(String path) {
        return document(send(request(path).GET()));
    }

    /** Where the site led to. */
    Document upload(String name, byte[] file) {
        String plans = "/admin/import-plans/";
        String head = "--b0\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token(plans)
                + "\r\n--b0\r\nContent-Disposition: form-data; name=\"archive\"; filename=\"" + name + "\"\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--b0--\r\n"));
        return document(send(request("/admin/import-uploads/")
                .header("Content-Type", "multipart/form-data; boundary=b0")
                .POST(body)));
    }

    /** Presses the button of a form that has nothing to fill in. */
    Document press(Document page, String action) {
        String path = page.select("form[action$=" + action + "]").attr("action");
        return post(path, "token=%s", page.select("input[name=token]").val());
    }

    private Document post(String path, String form, Object... values) {
        Object[] encoded = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            encoded[i] = URLEncoder.encode(String.valueOf(values[i]), StandardCharsets.UTF_8);
        }
        return document(send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.formatted(encoded)))));
    }

    private String token(String path) {
        return page(path).select("input[name=token]").val();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURI() + path)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Document document(HttpResponse<String> response) {
        return Jsoup.parse(response.body(), response.uri().toString());
    }
}
