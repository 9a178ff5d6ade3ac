package io.inkstone.importer.source;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of paths inside archives. */
public final class ArchivePath {
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
    private static final int LONGEST_BYTES = 1024;
    private static final Set<String> JUNK_FOLDERS = Set.of(
            "__MACOSX",
            ".git",
            ".hg",
            ".svn",
            "node_modules",
            ".bundle",
            ".sass-cache",
            ".jekyll-cache",
            ".jekyll-metadata",
            ".idea",
            ".vscode");
    private static final Set<String> JUNK_FILES = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private ArchivePath() {}

    /**
     * The plain path of an entry's name.
     *
     * @throws RefusedEntry if the name leads out of the archive or is no usable path
     */
    static String of(String name) throws RefusedEntry {
        String path = name.replace('\\', '/');
        if (path.startsWith("/")) {
            throw new RefusedEntry("its path is absolute");
        }
        if (DRIVE.matcher(path).matches()) {
            throw new RefusedEntry("its path names a drive");
        }
        if (path.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedEntry("its path holds control characters");
        }
        if (path.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new RefusedEntry("its path is longer than " + LONGEST_BYTES + " bytes");
        }
        return Normalizer.normalize(String.join("/", segments(path)), Normalizer.Form.NFC);
    }

    private static List<String> segments(String path) throws RefusedEntry {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                throw new RefusedEntry("its path climbs out of the archive");
            }
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        if (segments.isEmpty()) {
            throw new RefusedEntry("it has no name");
        }
        return segments;
    }

    /** What systems and tools leave behind and nobody means to import. */
    static boolean isJunk(String path) {
        if (("/" + path + "/").contains("/vendor/bundle/")) {
            return true;
        }
        String[] segments = path.split("/", -1);
        for (String segment : segments) {
            if (JUNK_FOLDERS.contains(segment)) {
                return true;
            }
        }
        String name = segments[segments.length - 1];
        return JUNK_FILES.contains(name) || name.startsWith("._");
    }

    /** The path that {@code relative} names when seen from a folder; null where it leads out of the archive. */
    public static @Nullable String resolve(String folder, String relative) {
        List<String> segments = new ArrayList<>();
        if (!relative.startsWith("/")) {
            segments.addAll(List.of(folder.split("/", -1)));
            segments.removeIf(String::isEmpty);
        }
        for (String segment : relative.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return null;
                }
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return String.join("/", segments);
    }

    /** The folder of a path; empty for the top. */
    public static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Whether a folder is another or lies in it; all lie in the empty one. */
    public static boolean isWithin(String folder, String outer) {
        return outer.isEmpty() || folder.equals(outer) || folder.startsWith(outer + "/");
    }

    public static String join(String folder, String path) {
        return folder.isEmpty() ? path : path.isEmpty() ? folder : folder + "/" + path;
    }

    /** Lower case, without the dot; empty for none. */
    public static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The path without its extension. */
    public static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
