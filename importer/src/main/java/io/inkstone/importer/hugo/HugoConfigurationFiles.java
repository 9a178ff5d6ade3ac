package io.inkstone.importer.hugo;

import io.inkstone.importer.document.DataFile;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts a site's configuration together: one file at its root, or many below {@code config/_default}. */
final class HugoConfigurationFiles {
    static final Pattern FILE = Pattern.compile("(?:.*/)?(?:hugo|config)\\.(?:toml|ya?ml|json)");
    static final Pattern SPLIT = Pattern.compile("(?:.*/)?config/(?:_default|production)/[^/]+\\.(?:toml|ya?ml|json)");

    private HugoConfigurationFiles() {}

    static HugoKeys read(SiteFiles files, Notices notices) {
        HugoKeys keys = new HugoKeys(Map.of());
        for (ArchiveFile file : files.all()) {
            String path = files.path(file);
            if (path.indexOf('/') < 0 && FILE.matcher(path).matches()) {
                keys = keys.with(of(file, notices));
            }
        }
        for (String environment : List.of("_default", "production")) {
            for (ArchiveFile file : files.all()) {
                String path = files.path(file);
                if (path.startsWith("config/" + environment + "/")
                        && SPLIT.matcher(path).matches()) {
                    keys = keys.with(placed(path.substring(path.lastIndexOf('/') + 1), of(file, notices)));
                }
            }
        }
        return keys;
    }

    private static HugoKeys of(ArchiveFile file, Notices notices) {
        return HugoKeys.of(DataFile.read(file, notices).values());
    }

    /** {@code languages.zh.toml} holds what stands under that language, {@code params.toml} what stands under {@code params}. */
    private static HugoKeys placed(String name, HugoKeys keys) {
        String[] parts = ArchivePath.withoutExtension(name).split("\\.", 2);
        if (parts[0].equals("hugo") || parts[0].equals("config")) {
            return keys;
        }
        boolean language = parts.length > 1 && !parts[0].equals("languages");
        HugoKeys own = HugoKeys.of(Map.of(parts[0], keys.values()));
        if (parts.length == 1) {
            return keys.at(parts[0]) instanceof Map<?, ?> ? keys : own;
        }
        return HugoKeys.of(Map.of("languages", Map.of(parts[1], language ? own.values() : keys.values())));
    }
}
