package io.inkstone.importer.medium;

import io.inkstone.importer.dialect.Dialect;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.SourceTree;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Stories as Medium gives them out. */
@Singleton
public final class MediumDialect implements Dialect {
    private static final int HEAD_BYTES = 1 << 16;

    @Override
    public String name() {
        return "medium";
    }

    /** An export is one whatever else lies beside it. */
    @Override
    public int precedence() {
        return -1;
    }

    @Override
    public List<Site> detect(Archive archive, SiteDefaults defaults) {
        return archive.files().values().stream()
                .filter(file -> isStory(file) && !SourceTree.holds(archive, file))
                .map(file -> ArchivePath.folder(file.path()).replaceFirst("(?:^|/)posts$", ""))
                .distinct()
                .map(root -> (Site) new MediumSite(root, archive))
                .toList();
    }

    private static boolean isStory(ArchiveFile file) {
        if (!file.extension().equals("html")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file.location())) {
            return isStory(new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** As no other generator marks its pages. */
    static boolean isStory(String html) {
        return html.contains("class=\"h-entry\"") && html.contains("data-field=\"body\"");
    }
}
