package io.inkstone.web.oembed;

import io.inkstone.web.layout.SharedImage;
import org.jspecify.annotations.Nullable;

/** How much of a page a picture may take there, in pixels; null for any. */
record Room(@Nullable Integer width, @Nullable Integer height) {
    boolean has(SharedImage image) {
        return fits(image.width(), width) && fits(image.height(), height);
    }

    private static boolean fits(@Nullable Integer size, @Nullable Integer most) {
        return size != null && (most == null || size <= most);
    }
}
