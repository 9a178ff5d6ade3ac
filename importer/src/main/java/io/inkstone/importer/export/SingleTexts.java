package io.inkstone.importer.export;

import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.taxonomy.CategoryRepository;
import jakarta.inject.Singleton;

/** Makes writers of single texts. */
@Singleton
public class SingleTexts {
    private final CurrentSite site;
    private final CategoryRepository categories;

    SingleTexts(CurrentSite site, CategoryRepository categories) {
        this.site = site;
        this.categories = categories;
    }

    /** For a generator, by the importer's name for it; plain Markdown has Jekyll's front matter. */
    public TextWriter writer(String dialect) {
        Tree tree = ExportFormat.named(dialect).orElse(ExportFormat.JEKYLL).tree();
        return new TextWriter(tree, CategoryNames.read(categories), site.settings());
    }
}
