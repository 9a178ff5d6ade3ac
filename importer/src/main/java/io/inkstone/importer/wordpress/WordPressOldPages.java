package io.inkstone.importer.wordpress;

import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.OldPage.Shows;
import io.inkstone.importer.html.OldBlog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The lists and feeds of the old site, at the addresses that WordPress gives them unless somebody changed it. */
final class WordPressOldPages {
    private final String base;
    private final WxrChannel channel;
    private final List<OldPage> pages = new ArrayList<>();

    private WordPressOldPages(OldBlog blog, WxrChannel channel) {
        this.base = blog.base();
        this.channel = channel;
    }

    /** @param days on which something was published, in the blog's own time */
    static List<OldPage> of(OldBlog blog, WxrChannel channel, Set<LocalDate> days) {
        WordPressOldPages pages = new WordPressOldPages(blog, channel);
        pages.add("/", Shows.HOME, List.of());
        pages.categories();
        channel.tags().forEach((slug, name) -> pages.withFeed("/tag/" + slug + "/", Shows.TAG, List.of(name)));
        channel.authors()
                .forEach((login, name) -> pages.withFeed("/author/" + login + "/", Shows.AUTHOR, List.of(name)));
        List.of("/feed/", "/feed/rss/", "/feed/rss2/", "/feed/atom/", "/?feed=rss2", "/?feed=atom")
                .forEach(feed -> pages.add(feed, Shows.FEED, List.of()));
        pages.archives(days);
        return pages.pages;
    }

    private void categories() {
        for (String slug : channel.categorySlugs()) {
            List<String> names = channel.categoryPath(slug, slug);
            if (!WordPressTerms.isDefault(slug, names.getLast())) {
                withFeed("/category/" + String.join("/", channel.lineage(slug)) + "/", Shows.CATEGORY, names);
            }
        }
    }

    private void archives(Set<LocalDate> days) {
        Set<String> addresses = new TreeSet<>();
        for (LocalDate day : days) {
            addresses.add("%04d".formatted(day.getYear()));
            addresses.add("%04d/%02d".formatted(day.getYear(), day.getMonthValue()));
        }
        addresses.forEach(each -> add("/" + each + "/", Shows.ARCHIVE, List.of(each.split("/", -1))));
    }

    private void withFeed(String address, Shows shows, List<String> names) {
        add(address, shows, names);
        add(address + "feed/", Shows.FEED, names);
    }

    private void add(String address, Shows shows, List<String> names) {
        pages.add(new OldPage(base + address, shows, names));
    }
}
