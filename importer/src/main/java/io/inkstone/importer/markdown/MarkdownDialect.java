package io.inkstone.importer.markdown;

import io.inkstone.importer.dialect.Dialect;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.util.List;

/** Whatever holds texts and no generator claims: folders of Markdown, Obsidian's vaults, a file by itself. */
@Singleton
public final class MarkdownDialect implements Dialect {
    @Override
    public String name() {
        return "markdown";
    }

    /** Every other one knows its archives by more than that there are texts. */
    @Override
    public int precedence() {
        return 100;
    }

    @Override
    public List<Site> detect(Archive archive, SiteDefaults defaults) {
        List<String> roots = MarkdownRoots.find(archive);
        return roots.stream()
                .map(root -> (Site) new MarkdownSite(SiteFiles.of(archive, root, roots), defaults))
                .toList();
    }
}
