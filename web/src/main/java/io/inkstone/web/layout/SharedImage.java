package io.inkstone.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * The picture that stands for a page where somebody passes it on.
 *
 * @param address absolute
 * @param width in pixels, as the height; null where it is not known
 * @param alt what it shows, for who cannot see it
 */
public record SharedImage(
        String address, @Nullable Integer width, @Nullable Integer height, String alt) {}
