package io.inkstone.web.media;

import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.MediaStore;
import io.inkstone.web.http.Validators;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Sends a file, whole or in part (RFC 9110 §14). */
@Singleton
class SendMedia {
    private final MediaStore store;

    SendMedia(MediaStore store) {
        this.store = store;
    }

    /** Empty where the store has lost the bytes. */
    Optional<HttpResponse<?>> send(MediaAsset asset, HttpRequest<?> request) throws IOException {
        if (new Validators(MediaHeaders.tag(asset), null).match(request.getHeaders())) {
            return Optional.of(MediaHeaders.add(HttpResponse.notModified(), asset));
        }
        return switch (ByteRange.parse(range(asset, request), asset.sizeBytes())) {
            case ByteRange.Request.Everything() ->
                send(asset, request, new ByteRange(0, asset.sizeBytes() - 1), HttpStatus.OK);
            case ByteRange.Request.Part(ByteRange range) -> send(asset, request, range, HttpStatus.PARTIAL_CONTENT);
            case ByteRange.Request.Unsatisfiable() -> Optional.of(refusal(asset));
        };
    }

    /** A part is only asked for if the rest is of this very file (If-Range, RFC 9110 §13.1.5). */
    private static Optional<String> range(MediaAsset asset, HttpRequest<?> request) {
        String condition = request.getHeaders().get(HttpHeaders.IF_RANGE);
        return condition == null || condition.equals(MediaHeaders.tag(asset))
                ? Optional.ofNullable(request.getHeaders().get(HttpHeaders.RANGE))
                : Optional.empty();
    }

    private Optional<HttpResponse<?>> send(MediaAsset asset, HttpRequest<?> request, ByteRange range, HttpStatus status)
            throws IOException {
        MutableHttpResponse<?> response = MediaHeaders.add(HttpResponse.status(status), asset);
        if (status == HttpStatus.PARTIAL_CONTENT) {
            response.header(HttpHeaders.CONTENT_RANGE, range.contentRange(asset.sizeBytes()));
        }
        if (request.getMethod() == HttpMethod.HEAD) {
            return store.contains(asset.hash()) ? Optional.of(withoutBody(response, asset, range)) : Optional.empty();
        }
        Optional<InputStream> bytes = store.open(asset.hash());
        return bytes.isPresent()
                ? Optional.of(response.body(file(asset, Stretch.of(bytes.get(), range), range.lengthBytes())))
                : Optional.empty();
    }

    private static StreamedFile file(MediaAsset asset, InputStream bytes, long lengthBytes) {
        MediaType type = MediaType.of(MediaHeaders.contentType(asset));
        return new StreamedFile(bytes, type, asset.createdAt().toEpochMilli(), lengthBytes);
    }

    private static HttpResponse<?> withoutBody(MutableHttpResponse<?> response, MediaAsset asset, ByteRange range) {
        return response.header(HttpHeaders.CONTENT_TYPE, MediaHeaders.contentType(asset))
                .header(HttpHeaders.CONTENT_LENGTH, Long.toString(range.lengthBytes()));
    }

    private static HttpResponse<?> refusal(MediaAsset asset) {
        return HttpResponse.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                .header(HttpHeaders.CONTENT_RANGE, "bytes */" + asset.sizeBytes());
    }
}
