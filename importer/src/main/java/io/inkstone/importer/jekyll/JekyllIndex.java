package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.document.Authors;
import io.inkstone.importer.document.Title;
import io.inkstone.importer.jekyll.JekyllOverviews.Held;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.ContentHash;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What pass one gathers, and what pass two then looks up in it. */
final class JekyllIndex {
    private static final Set<String> PEOPLE =
            Set.of("authors", "author", "contributors", "people", "team", "members", "staff", "staff_members");

    private final JekyllAddresses addresses;
    private final JekyllConfiguration configuration;
    private final SiteDefaults defaults;
    private final Authors authors;
    private final Notices notices;
    private final JekyllLists lists;
    private final JekyllOverviews overviews;
    private final List<Entry> entries = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<LeftOut> failed = new ArrayList<>();
    private final Map<String, String> urlByPath = new HashMap<>();
    private final Map<String, String> urlByPostName = new HashMap<>();

    JekyllIndex(JekyllConfiguration configuration, SiteDefaults defaults, Authors authors, Notices notices) {
        this.configuration = configuration;
        this.lists = new JekyllLists(configuration);
        this.overviews = new JekyllOverviews(configuration);
        this.addresses = new JekyllAddresses(configuration, new JekyllTerms());
        this.defaults = defaults;
        this.authors = authors;
        this.notices = notices;
    }

    void add(String path, ArchiveFile file, JekyllRole role, JekyllReader reader) {
        switch (role) {
            case JekyllRole.Support support -> lists.learnFile(path, file);
            case JekyllRole.Unpublished unpublished -> leftOut.add(new LeftOut(file.path(), unpublished.reason()));
            default -> read(file, role, reader);
        }
    }

    /** A file outside of the folder that {@code source:} names; only texts are told. */
    void addOutside(ArchiveFile file, JekyllRole role) {
        if (role instanceof JekyllRole.Unpublished unpublished) {
            leftOut.add(new LeftOut(file.path(), unpublished.reason()));
        }
    }

    private void read(ArchiveFile file, JekyllRole role, JekyllReader reader) {
        try {
            JekyllDocument document = reader.read(file, role);
            if (document == null) {
                failed.add(new LeftOut(file.path(), "its bytes are not text, in whatever encoding"));
            } else {
                add(document);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // One bad file never stops an import; the reason goes into the report.
            failed.add(new LeftOut(file.path(), "it could not be read: " + e));
        }
    }

    private void add(JekyllDocument document) {
        String reason = reasonToLeaveOut(document);
        if (reason == null) {
            takeIn(document);
            return;
        }
        String address = addresses.decoded(addresses.urls(document, null)).getFirst();
        Held page = new Held(document, reason, address);
        if (!overviews.hold(page)) {
            leaveOut(page);
        }
    }

    private void leaveOut(Held page) {
        leftOut.add(new LeftOut(page.document().file().path(), page.reason()));
        lists.learnLeftOut(page.document(), page.address());
    }

    private void takeIn(JekyllDocument document) {
        learnPerson(document);
        JekyllMoment moment = moment(document);
        List<String> urls = addresses.urls(document, moment);
        urlByPath.put(document.path(), urls.getFirst());
        urlByPostName.put(postName(document.path()), urls.getFirst());
        Entry entry = entry(document, moment, urls);
        entries.add(entry);
        if (entry.visibility() == Visibility.PUBLISHED && !entry.addresses().isEmpty()) {
            if (entry.kind() == EntryKind.POST) {
                lists.learn(document, moment);
            }
            overviews.learn(document, entry.title(), urls.getFirst());
        }
    }

    /** A document of a collection of people gives its key a name. */
    private void learnPerson(JekyllDocument document) {
        if (document.role() instanceof JekyllRole.InCollection in
                && PEOPLE.contains(in.collection().name())) {
            FrontMatter frontMatter = document.frontMatter();
            String name = frontMatter.text("name", "title", "display_name");
            String titled = name == null ? Title.of(frontMatter, document.body(), document.path()) : name;
            authors.learn(document.name().baseName(), titled);
            String key = frontMatter.text("short_name", "slug", "id");
            authors.learn(key == null ? titled : key, titled);
        }
    }

    private @Nullable String reasonToLeaveOut(JekyllDocument document) {
        boolean article = document.role() instanceof JekyllRole.Post || document.role() instanceof JekyllRole.Draft;
        return article ? null : JekyllPages.reasonToLeaveOut(document);
    }

    @Nullable
    JekyllMoment moment(JekyllDocument document) {
        return JekyllMoment.of(document, configuration.zone(), defaults.zone());
    }

    private Entry entry(JekyllDocument document, @Nullable JekyllMoment moment, List<String> urls) {
        Visibility visibility = JekyllVisibility.of(document, moment);
        boolean article = document.role() instanceof JekyllRole.Post || document.role() instanceof JekyllRole.Draft;
        boolean wasPublic = visibility != Visibility.DRAFT
                && (moment == null
                        || configuration.publishesFuture()
                        || !moment.instant().isAfter(defaults.now()));
        return new Entry(
                document.file().path(),
                ContentHash.of(document.bytes()),
                article ? EntryKind.POST : EntryKind.PAGE,
                visibility,
                Title.of(document.frontMatter(), document.body(), document.path()),
                slugName(document),
                moment == null ? null : moment.instant(),
                wasPublic ? addresses.decoded(urls) : List.of(),
                addresses.redirects(document));
    }

    /** A page is called what its address says; an article what its file or its author says. */
    private static String slugName(JekyllDocument document) {
        String own = document.frontMatter().text("slug", "basename");
        String permalink = document.frontMatter().text("permalink");
        boolean page = !(document.role() instanceof JekyllRole.Post) && !(document.role() instanceof JekyllRole.Draft);
        if (own == null && page && permalink != null && permalink.indexOf(':') < 0) {
            String last = permalink.replaceFirst("(?:/|\\.html?)++$", "").replaceFirst("^.*/", "");
            own = last.isEmpty() ? null : PathText.decode(last);
        }
        if (own != null) {
            return own;
        }
        boolean index = document.name().baseName().equals("index");
        return index
                ? ArchivePath.folder(document.path()).replaceFirst("^.*/", "")
                : document.name().rest();
    }

    private static String postName(String path) {
        return ArchivePath.withoutExtension(path.replaceFirst("^(?:.*/)?_posts/", ""));
    }

    SiteIndex done() {
        for (Held page : overviews.held()) {
            if (overviews.links(page.document().path()) == null) {
                leaveOut(page);
            } else {
                takeIn(page.document());
            }
        }
        return new SiteIndex(
                List.copyOf(entries), List.copyOf(leftOut), List.copyOf(failed), lists.done(), notices.list());
    }

    /** A list of links to what the old theme listed on this page; null for any other text. */
    @Nullable
    String links(String path) {
        return overviews.links(path);
    }

    Authors authors() {
        return authors;
    }

    /** By the name below {@code _posts}, or by the bare name where the folder is not given. */
    @Nullable
    String postUrl(String name) {
        String bare = name.replaceFirst("^/", "");
        String exact = urlByPostName.get(bare);
        return exact != null
                ? exact
                : urlByPostName.entrySet().stream()
                        .filter(entry -> entry.getKey().endsWith("/" + bare))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .findFirst()
                        .orElse(null);
    }

    @Nullable
    String url(String path) {
        return urlByPath.get(path);
    }
}
