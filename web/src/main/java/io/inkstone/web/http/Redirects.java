package io.inkstone.web.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Answers that lead elsewhere. */
public final class Redirects {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Redirects() {}

    /** For ever (301). What may not stand in a header is percent-encoded. */
    public static MutableHttpResponse<?> permanent(String location) {
        return to(HttpStatus.MOVED_PERMANENTLY, location);
    }

    /** For ever (301), with the query that came along. */
    public static MutableHttpResponse<?> permanent(String location, URI request) {
        return permanent(withQuery(location, request.getRawQuery()));
    }

    /** For now (302). */
    public static MutableHttpResponse<?> temporary(String location) {
        return to(HttpStatus.FOUND, location);
    }

    private static MutableHttpResponse<?> to(HttpStatus status, String location) {
        return HttpResponse.status(status).header(HttpHeaders.LOCATION, encoded(location));
    }

    private static String withQuery(String location, @Nullable String query) {
        return query == null || query.isEmpty() || location.contains("?") ? location : location + "?" + query;
    }

    private static String encoded(String location) {
        StringBuilder printable = new StringBuilder();
        for (byte octet : location.getBytes(StandardCharsets.UTF_8)) {
            if (octet > ' ' && octet < 0x7F) {
                printable.append((char) octet);
            } else {
                printable.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return printable.toString();
    }
}
