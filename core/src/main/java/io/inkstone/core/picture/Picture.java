package io.inkstone.core.picture;

import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of a picture of the media library.
 *
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits
 * @param width in pixels, as it is seen upright
 */
@MappedEntity
public record Picture(String hash, String contentType, int width, int height) {
    /** Of a phone's column, and of the column of text (608 CSS pixels) on a screen of usual and of double density. */
    private static final List<Integer> WIDTHS = List.of(400, 800, 1216);

    private static final Set<String> SCALED = Set.of("image/jpeg", "image/png", "image/webp");

    /** The widths in pixels at which it is to be had besides its own bytes, ascending; none for a small picture or drawing. */
    public List<Integer> widths() {
        if (!SCALED.contains(contentType) || width <= WIDTHS.getFirst()) {
            return List.of();
        }
        int widest = Math.min(width, WIDTHS.getLast());
        return Stream.concat(WIDTHS.stream().filter(other -> other < widest), Stream.of(widest))
                .toList();
    }

    /** The address of this picture at one of its {@link #widths}. */
    public String address(int atWidth) {
        return "/media/" + hash + "/" + atWidth + ".webp";
    }

    int heightAt(int atWidth) {
        return Math.max(1, Math.round((float) atWidth * height / width));
    }

    int widthAt(int atHeight) {
        return Math.max(1, Math.round((float) atHeight * width / height));
    }
}
