package io.inkstone.importer.hexo;

import io.inkstone.importer.dialect.Dialect;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.util.List;

/** Blogs made with Hexo. */
@Singleton
public final class HexoDialect implements Dialect {
    static final String NAME = "hexo";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Site> detect(Archive archive, SiteDefaults defaults) {
        List<String> roots = HexoRoots.find(archive);
        return roots.stream()
                .map(root -> (Site) new HexoSite(SiteFiles.of(archive, root, roots), defaults))
                .toList();
    }
}
