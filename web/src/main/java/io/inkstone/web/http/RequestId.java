package io.inkstone.web.http;

import io.inkstone.core.identity.Ids;
import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The id by which a request is found again in the log. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "inkstone.request-id";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private RequestId() {}

    /** The one that a proxy in front gave it, else one of our own; the same each time it is asked for. */
    public static String of(HttpRequest<?> request) {
        Optional<String> known = request.getAttribute(ATTRIBUTE, String.class);
        return known.orElseGet(() -> {
            String id = Optional.ofNullable(request.getHeaders().get(HEADER))
                    .filter(given -> SHAPE.matcher(given).matches())
                    .orElseGet(() -> Ids.next().toString());
            request.setAttribute(ATTRIBUTE, id);
            return id;
        });
    }
}
