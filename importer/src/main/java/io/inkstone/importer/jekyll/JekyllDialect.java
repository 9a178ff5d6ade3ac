package io.inkstone.importer.jekyll;

import io.inkstone.importer.dialect.Dialect;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.util.List;

/** Blogs made with Jekyll; also a bare folder of Markdown files with front matter, which is how such blogs are cut out. */
@Singleton
public final class JekyllDialect implements Dialect {
    @Override
    public String name() {
        return "jekyll";
    }

    /** {@code _posts} and {@code _config.yml} are not Jekyll's alone. */
    @Override
    public int precedence() {
        return 10;
    }

    @Override
    public List<Site> detect(Archive archive, SiteDefaults defaults) {
        List<String> roots = JekyllRoots.find(archive);
        return roots.stream()
                .map(root -> (Site) new JekyllSite(SiteFiles.of(archive, root, roots), defaults))
                .toList();
    }
}
