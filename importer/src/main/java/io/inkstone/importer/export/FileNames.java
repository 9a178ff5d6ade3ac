package io.inkstone.importer.export;

import java.util.Locale;
import java.util.regex.Pattern;

/** File names that every system can hold, for files that are named here. */
final class FileNames {
    /** Devices of Windows, with whatever extension; and names that generators take for the page of a folder. */
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|index|_index)(?:\\..*)?");

    private static final int LONGEST_BYTES = 200;

    private FileNames() {}

    /** The name of a text of this slug: the slug, but for the few that will not do. */
    static String of(String slug) {
        String safe = RESERVED.matcher(slug).matches() || slug.startsWith("_") ? "post-" + slug : slug;
        return shortened(safe);
    }

    /** The name of a media file, without what Windows refuses in names. */
    static String ofMedia(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").replaceFirst("[. ]+$", "");
        String safe = plain.isEmpty() || RESERVED.matcher(plain).matches() ? "file-" + plain : plain;
        return safe.length() <= LONGEST_BYTES ? safe : safe.substring(safe.length() - LONGEST_BYTES);
    }

    /** By bytes, for a file's name may have 255 of them, with date and extension. */
    private static String shortened(String name) {
        String shorter = name;
        while (shorter.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter;
    }

    /** Two names that a file system without upper and lower case would take for one give the same. */
    static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
