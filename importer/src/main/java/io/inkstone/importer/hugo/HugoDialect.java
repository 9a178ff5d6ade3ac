package io.inkstone.importer.hugo;

import io.inkstone.importer.dialect.Dialect;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.util.List;

/** Blogs made with Hugo. */
@Singleton
public final class HugoDialect implements Dialect {
    @Override
    public String name() {
        return "hugo";
    }

    @Override
    public List<Site> detect(Archive archive, SiteDefaults defaults) {
        List<String> roots = HugoRoots.find(archive);
        return roots.stream()
                .map(root -> (Site) new HugoSite(SiteFiles.of(archive, root, roots), defaults))
                .toList();
    }
}
