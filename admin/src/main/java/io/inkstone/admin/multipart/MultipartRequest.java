package io.inkstone.admin.multipart;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import java.io.IOException;

/** Gets at the form with files that a request carries. On a thread that may wait. */
public final class MultipartRequest {
    private static final int MOST_FIELD_BYTES = 1_000;

    private MultipartRequest() {}

    public static boolean is(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.matches(MediaType.MULTIPART_FORM_DATA_TYPE))
                .isPresent();
    }

    /**
     * The form, to be read once.
     *
     * @throws IOException if the request carries no such form
     */
    public static MultipartReader open(HttpRequest<?> request) throws IOException {
        return new MultipartReader(body(request).toInputStream(), boundary(request));
    }

    /**
     * The value of the first field, without taking the form away from who will read it; empty if that is another one.
     *
     * @throws IOException if the body breaks off, or is no form of this kind
     */
    public static String firstField(HttpRequest<?> request, String name) throws IOException {
        String boundary = boundary(request);
        try (CloseableByteBody copy = body(request).split(ByteBody.SplitBackpressureMode.NEW);
                MultipartReader form = new MultipartReader(copy.toInputStream(), boundary)) {
            MultipartReader.Part first = form.next();
            return first != null && first.name().equals(name) && first.fileName() == null
                    ? first.text(MOST_FIELD_BYTES)
                    : "";
        }
    }

    private static ByteBody body(HttpRequest<?> request) throws IOException {
        if (request instanceof ServerHttpRequest<?> received) {
            return received.byteBody();
        }
        throw new IOException("The request has no body that could be read.");
    }

    /** RFC 2046 §5.1.1 allows 70 characters. */
    private static String boundary(HttpRequest<?> request) throws IOException {
        return request.getContentType()
                .flatMap(type -> type.getParameters().get("boundary"))
                .map(boundary -> boundary.toString().replaceAll("^\"|\"$", ""))
                .filter(boundary -> !boundary.isEmpty() && boundary.length() <= 70)
                .orElseThrow(() -> new IOException("The form names no boundary."));
    }
}
