package io.inkstone.web.media;

import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.site.PathText;
import io.inkstone.web.http.ContentSecurityPolicy;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;

/** What is said of a file besides its bytes. */
final class MediaHeaders {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private MediaHeaders() {}

    static <T> MutableHttpResponse<T> add(MutableHttpResponse<T> response, MediaAsset asset) {
        boolean pdf = asset.contentType().equals("application/pdf");
        return response.header(HttpHeaders.ETAG, tag(asset))
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(asset))
                .header("Content-Security-Policy", pdf ? ContentSecurityPolicy.PDF : ContentSecurityPolicy.UPLOAD)
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    static String tag(MediaAsset asset) {
        return "\"" + asset.hash() + "\"";
    }

    static String contentType(MediaAsset asset) {
        return asset.contentType().startsWith("text/") ? "text/plain; charset=utf-8" : asset.contentType();
    }

    private static String disposition(MediaAsset asset) {
        String how = isShown(asset.contentType()) ? "inline" : "attachment";
        return how + "; filename*=UTF-8''" + PathText.encode(asset.name());
    }

    private static boolean isShown(String contentType) {
        return contentType.startsWith("image/")
                || contentType.startsWith("audio/")
                || contentType.startsWith("video/")
                || contentType.startsWith("text/")
                || contentType.equals("application/pdf");
    }
}
