package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.TextDecoder;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts together what a site's files say about the site: its configuration, its source folder, its plug-ins. */
final class HexoSettings {
    private static final Pattern PLUGIN = Pattern.compile("\"(hexo-[\\w-]+)\"\\s*:");

    private HexoSettings() {}

    static HexoConfiguration configuration(SiteFiles files, FrontMatter values, Notices notices) {
        Set<String> plugins = new TreeSet<>(values.texts("plugins"));
        ArchiveFile packages = files.file("package.json");
        if (packages != null) {
            PLUGIN.matcher(text(packages, notices)).results().forEach(match -> plugins.add(match.group(1)));
        }
        return HexoConfiguration.of(values, source(files, values.text("source_dir")), plugins, notices);
    }

    /** As configured, where there is such a folder; some archives hold only what is in it. */
    private static String source(SiteFiles files, @Nullable String named) {
        String resolved = ArchivePath.resolve("", named == null ? "source" : named);
        return resolved == null
                        || files.byPath().tailMap(resolved + "/").keySet().stream()
                                .limit(1)
                                .noneMatch(path -> path.startsWith(resolved + "/"))
                ? ""
                : resolved;
    }

    static String inSource(HexoConfiguration configuration, String within) {
        return ArchivePath.join(configuration.source(), within);
    }

    private static String text(ArchiveFile file, Notices notices) {
        try {
            String text = TextDecoder.decode(file.bytes(), new Notices(file.path()));
            return text == null ? "" : text;
        } catch (IOException e) {
            notices.add(NoticeKind.CONFIGURATION, 0, "package.json cannot be read: " + e.getMessage());
            return "";
        }
    }
}
