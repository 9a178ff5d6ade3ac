package io.inkstone.importer.ghost;

import io.inkstone.importer.source.ArchiveFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files of {@code content/} that lie beside the export, in whatever folder. */
final class GhostMedia {
    private static final Pattern CONTENT = Pattern.compile("(?:^|.*/)content/(images|media|files)/(.+)");
    private static final Pattern BARE = Pattern.compile("(?:^|.*/)(images|media|files)/(\\d{4}/\\d{2}/.+)");
    private static final Pattern SIZE = Pattern.compile("^(?:size/w\\d+(?:h\\d+)?/)?(?:format/\\w+/)?");

    private final Map<String, ArchiveFile> files = new HashMap<>();

    GhostMedia(Collection<ArchiveFile> archive) {
        for (ArchiveFile file : archive) {
            String key = key(file.path());
            if (key != null) {
                files.putIfAbsent(key, file);
            }
        }
    }

    @Nullable
    ArchiveFile file(String path) {
        String key = key(path);
        return key == null ? null : files.get(key);
    }

    /** Ghost serves smaller copies under addresses of their own. */
    private static @Nullable String key(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        for (Pattern each : List.of(CONTENT, BARE)) {
            Matcher found = each.matcher(lower);
            if (found.matches()) {
                return found.group(1) + "/" + SIZE.matcher(found.group(2)).replaceFirst("");
            }
        }
        return null;
    }
}
