package io.inkstone.importer.ghost;

import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.OldPage.Shows;
import io.inkstone.importer.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The lists and feeds of the old site. */
final class GhostOldPages {
    private GhostOldPages() {}

    static List<OldPage> of(GhostTables tables) {
        List<OldPage> pages = new ArrayList<>();
        pages.add(new OldPage("/", Shows.HOME, List.of()));
        pages.add(new OldPage("/rss/", Shows.FEED, List.of()));
        pages.add(new OldPage("/feed/", Shows.FEED, List.of()));
        tables.tags().stream()
                .filter(tag -> !GhostTables.isInternal(tag))
                .forEach(tag -> add(pages, "/tag/", Shows.TAG, tag));
        tables.users().forEach(user -> add(pages, "/author/", Shows.AUTHOR, user));
        return pages;
    }

    private static void add(List<OldPage> pages, String folder, Shows shows, JsonObject shown) {
        String slug = shown.text("slug");
        String name = shown.text("name");
        if (slug != null && name != null) {
            pages.add(new OldPage(folder + slug + "/", shows, List.of(name)));
            pages.add(new OldPage(folder + slug + "/rss/", Shows.FEED, List.of(name)));
        }
    }
}
