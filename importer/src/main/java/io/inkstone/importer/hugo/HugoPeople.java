package io.inkstone.importer.hugo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.Authors;
import io.inkstone.importer.document.DataFile;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people whom a site knows: its own author, and those of {@code data/authors}. */
final class HugoPeople {
    private HugoPeople() {}

    static Authors of(SiteFiles files, HugoConfiguration configuration, Notices notices) {
        Map<String, @Nullable Object> people = new LinkedHashMap<>();
        for (ArchiveFile file : files.all()) {
            String path = files.path(file);
            if (path.matches("data/authors?\\.(?:toml|ya?ml|json)")) {
                people.putAll(DataFile.read(file, notices).values());
            } else if (path.matches("data/authors?/[^/]+\\.(?:toml|ya?ml|json)")) {
                String key = ArchivePath.withoutExtension(file.name());
                people.put(key, DataFile.read(file, notices).values());
            }
        }
        FrontMatter none = FrontMatter.none();
        return new Authors(none.withDefaults(site(configuration)), none.withDefaults(people));
    }

    private static Map<String, @Nullable Object> site(HugoConfiguration configuration) {
        HugoKeys keys = configuration.keys();
        Map<String, @Nullable Object> site = new LinkedHashMap<>();
        for (Object author : new @Nullable Object[] {
            keys.at("languages", configuration.defaultLanguage().code(), "params", "author"),
            keys.at("params", "author"),
            keys.at("author")
        }) {
            if (author != null) {
                site.putIfAbsent("author", author);
            }
        }
        if (keys.at("params", "authors") instanceof Map<?, ?> authors) {
            site.put("authors", authors);
        }
        return site;
    }
}
