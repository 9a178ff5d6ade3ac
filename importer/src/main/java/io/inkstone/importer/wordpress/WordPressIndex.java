package io.inkstone.importer.wordpress;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.html.OldBlog;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What pass one gathers of one blog, and what pass two then looks up in it. */
final class WordPressIndex {
    private final String prefix;
    private final WxrChannel channel;
    private final OldBlog blog;
    private final WordPressMedia media;
    private final WordPressDates dates;
    private final WordPressTerms terms;
    private final WordPressAddresses addresses;
    private final Map<String, String> identityByPath = new HashMap<>();
    private final Map<String, Place> placeByPath = new LinkedHashMap<>();
    private final Map<String, Place> reusable = new HashMap<>();
    private final Map<String, List<String>> pagesOfAttachments = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<LeftOut> failed = new ArrayList<>();
    private final Set<LocalDate> days = new HashSet<>();

    /** @param prefix what tells the blog's documents from those of another in the same archive */
    WordPressIndex(String prefix, WxrChannel channel, WordPressMedia media, SiteDefaults defaults) {
        this.prefix = prefix;
        this.channel = channel;
        this.media = media;
        this.blog = OldBlog.of(channel.address());
        this.dates = new WordPressDates(defaults.zone());
        this.terms = new WordPressTerms(channel);
        this.addresses = new WordPressAddresses(blog);
    }

    /** Where an item lies. */
    record Place(WxrFile file, WxrScanner.Part part) {
        WxrItem read(Notices notices) throws IOException {
            return file.item(part, notices);
        }
    }

    /** An entry that still waits for what only shows when everything was read: the zone, the pages of its pictures. */
    private record Draft(Entry entry, String id, @Nullable LocalDateTime local, boolean dated, boolean toCome) {}

    void add(WxrFile file) {
        for (WxrScanner.Part part : file.items()) {
            String name = file.file().path() + ":" + part.line();
            if (!part.complete()) {
                failed.add(new LeftOut(name, "the file ends within this item, at line " + file.lines()));
                continue;
            }
            try {
                add(new Place(file, part), file.item(part, new Notices(name)));
            } catch (IOException | RuntimeException | StackOverflowError e) {
                // One bad item never stops an import; the reason goes into the report.
                failed.add(new LeftOut(name, "it could not be read: " + e));
            }
        }
    }

    private void add(Place place, WxrItem item) {
        dates.learn(item);
        String path = ownPath(item);
        switch (WordPressRole.of(item)) {
            case WordPressRole.LeftOut left -> leaveOut(place, item, path, left.reason());
            case WordPressRole.Document document -> {
                if (placeByPath.putIfAbsent(path, place) == null) {
                    drafts.add(draft(path, item, document.kind()));
                } else {
                    leftOut.add(new LeftOut(path, "the export holds it a second time, at line " + item.line()));
                }
            }
        }
    }

    private void leaveOut(Place place, WxrItem item, String path, String reason) {
        leftOut.add(new LeftOut(path, reason));
        if (item.type().equals("attachment")) {
            media.add(item);
            String page = blog.path(item.text("link"));
            boolean ofItsOwn = page != null
                    && !page.contains("/wp-content/")
                    && !item.parent().isEmpty();
            if (page != null && ofItsOwn) {
                pagesOfAttachments
                        .computeIfAbsent(item.parent(), parent -> new ArrayList<>())
                        .add(PathText.decode(page));
            }
        } else if (item.type().equals("wp_block")) {
            reusable.put(item.id(), place);
        }
    }

    /** Steady from export to export, whatever the file is called. */
    private String path(WxrItem item) {
        String id = item.id();
        String name = !id.isEmpty() ? "post-" + id : item.text("guid") + item.text("link") + item.text("wp:post_name");
        String steady = name.isEmpty() ? item.text("title") + item.text("pubDate") : name;
        return prefix + "export.xml#" + steady.replaceAll("[\\s\\x00-\\x1F]+", "-");
    }

    /** Two blogs at one address, as in collections of samples, may have given one number to different items. */
    private String ownPath(WxrItem item) {
        String path = path(item);
        String identity = item.text("link") + '\n' + item.text("title");
        boolean other = !identityByPath.computeIfAbsent(path, first -> identity).equals(identity);
        return other
                ? path + "-"
                        + ContentHash.of(identity.getBytes(StandardCharsets.UTF_8))
                                .substring(0, 8)
                : path;
    }

    private Draft draft(String path, WxrItem item, EntryKind kind) {
        Visibility visibility = visibility(item);
        Entry entry = new Entry(
                path,
                WordPressHash.of(item, terms),
                kind,
                visibility,
                WordPressTitle.of(item),
                WordPressAddresses.name(item),
                null,
                visibility == Visibility.DRAFT ? List.of() : addresses.shown(item),
                visibility == Visibility.DRAFT ? List.of() : addresses.others(item));
        Instant published = dates.published(item);
        LocalDateTime local = WordPressDates.read(item.text("wp:post_date"));
        boolean utc = WordPressDates.read(item.text("wp:post_date_gmt")) != null || local == null;
        Entry dated = published == null ? entry : withDate(entry, published, List.of());
        boolean toCome = item.status().equals("future");
        return new Draft(dated, item.id(), local, utc, toCome);
    }

    /** What a password kept from most readers is not shown to all. */
    static Visibility visibility(WxrItem item) {
        boolean open = Set.of("publish", "future").contains(item.status())
                && item.text("wp:post_password").isEmpty();
        return open ? Visibility.PUBLISHED : Visibility.DRAFT;
    }

    private static Entry withDate(Entry entry, @Nullable Instant published, List<String> more) {
        List<String> redirects = new ArrayList<>(entry.redirects());
        redirects.addAll(more);
        return new Entry(
                entry.path(),
                entry.hash(),
                entry.kind(),
                published == null ? Visibility.DRAFT : entry.visibility(),
                entry.title(),
                entry.name(),
                published,
                entry.addresses(),
                redirects);
    }

    SiteIndex done() {
        List<Entry> entries = drafts.stream().map(this::settled).toList();
        return new SiteIndex(
                entries,
                List.copyOf(leftOut),
                List.copyOf(failed),
                WordPressOldPages.of(blog, channel, days),
                List.of());
    }

    private Entry settled(Draft draft) {
        Entry entry = draft.entry();
        boolean draftOnly = entry.visibility() == Visibility.DRAFT;
        LocalDateTime local = draft.local();
        Instant published = draft.dated() || local == null
                ? entry.publishedAt()
                : draftOnly ? null : local.atZone(dates.zone()).toInstant();
        if (published != null && entry.kind() == EntryKind.POST && !draftOnly && !draft.toCome()) {
            // Its archives go by the date that it shows, even where that was not in the blog's own zone.
            days.add(local == null ? published.atZone(dates.zone()).toLocalDate() : local.toLocalDate());
        }
        List<String> pages = draftOnly ? List.of() : pagesOfAttachments.getOrDefault(draft.id(), List.of());
        boolean page = published == null && entry.kind() == EntryKind.PAGE;
        return page ? entry : withDate(entry, published, pages);
    }

    @Nullable
    Place place(String path) {
        return placeByPath.get(path);
    }

    /** The text of a reusable block; null for one that the export does not hold. */
    @Nullable
    String reusable(String id) {
        Place place = reusable.get(id);
        try {
            return place == null ? null : place.read(new Notices("")).content();
        } catch (IOException e) {
            // Then the article does without it.
            return null;
        }
    }

    WxrChannel channel() {
        return channel;
    }

    WordPressTerms terms() {
        return terms;
    }

    WordPressDates dates() {
        return dates;
    }

    WordPressMedia media() {
        return media;
    }

    OldBlog blog() {
        return blog;
    }
}
