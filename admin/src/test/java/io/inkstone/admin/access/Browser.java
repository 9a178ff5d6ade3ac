package io.inkstone.admin.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Somebody at a browser: keeps cookies, sends forms as their page had them, and follows no redirect by itself. */
public final class Browser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI site;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept", "text/html"));

    public Browser(URI site) {
        this.site = site;
    }

    public Browser header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public void cookie(String name, String value) {
        cookies.put(name, value);
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form as it stands, without a token unless it has one. */
    public HttpResponse<String> postBare(String path, Map<String, String> form) {
        return post(path, "application/x-www-form-urlencoded", encoded(form));
    }

    public HttpResponse<String> post(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    /** Opens {@code page}, then sends the form to {@code path} with the token that the page had. */
    public HttpResponse<String> submit(String page, String path, Map<String, String> form) {
        Map<String, String> complete = new LinkedHashMap<>(form);
        complete.put(FormTokens.FIELD, token(get(page).body()));
        return postBare(path, complete);
    }

    /** Opens {@code page}, then sends the form with a file to {@code path}, with the token that the page had. */
    public HttpResponse<String> upload(String page, String path, String name, byte[] file) {
        return postFile(path, token(get(page).body()), name, file);
    }

    /** Sends a form with a file with this token. */
    public HttpResponse<String> postFile(String path, String token, String name, byte[] file) {
        String head = "--b0undary\r\nContent-Disposition: form-data; name=\"" + FormTokens.FIELD + "\"\r\n\r\n" + token
                + "\r\n--b0undary\r\nContent-Disposition: form-data; name=\"archive\"; filename=\"" + name
                + "\"\r\n\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=b0undary")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--b0undary--\r\n"))));
    }

    public HttpResponse<String> logIn(String email, String password) {
        return submit("/admin/login/", "/admin/login/", Map.of("email", email, "password", password));
    }

    /** The token in the first form of a page; empty if it has none. */
    public static String token(String html) {
        return Jsoup.parse(html).select("input[name=" + FormTokens.FIELD + "]").attr("value");
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        List<String> pair = List.of(cookie.substring(0, cookie.indexOf(';')).split("=", 2));
        if (pair.get(1).isEmpty() || pair.get(1).equals("\"\"")) {
            cookies.remove(pair.get(0));
        } else {
            cookies.put(pair.get(0), pair.get(1));
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
