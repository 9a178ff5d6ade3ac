package io.inkstone.importer.hexo;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.document.OldSite;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.ContentHash;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What pass one gathers, and what pass two then looks up in it. */
final class HexoIndex {
    private final HexoConfiguration configuration;
    private final SiteDefaults defaults;
    private final HexoAddresses addresses;
    private final HexoVisibility visibility;
    private final Notices notices;
    private final List<Entry> entries = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<LeftOut> failed = new ArrayList<>();
    private final Map<String, String> urlByPath = new HashMap<>();
    private final Map<String, Named> postByName = new HashMap<>();
    private final Map<String, String> pathByUrl = new HashMap<>();
    private final HexoOldPages oldPages;
    private final HexoTranslations translations;

    HexoIndex(HexoConfiguration configuration, SiteDefaults defaults, Notices notices) {
        this.configuration = configuration;
        this.defaults = defaults;
        this.addresses = new HexoAddresses(configuration);
        this.visibility = new HexoVisibility(configuration);
        this.notices = notices;
        this.oldPages = new HexoOldPages(configuration, addresses);
        this.translations = new HexoTranslations(configuration);
    }

    void add(ArchiveFile file, HexoRole role, HexoReader reader) {
        switch (role) {
            case HexoRole.Support support -> {}
            case HexoRole.Unpublished unpublished -> leftOut.add(new LeftOut(file.path(), unpublished.reason()));
            default -> read(file, role, reader);
        }
    }

    private void read(ArchiveFile file, HexoRole role, HexoReader reader) {
        try {
            HexoDocument document = reader.read(file, role);
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

    private void add(HexoDocument document) {
        String reason =
                document.role() instanceof HexoRole.Page ? HexoPages.reasonToLeaveOut(document, configuration) : null;
        HexoMoment moment = moment(document);
        List<String> urls = addresses.urls(document, moment);
        if (reason != null) {
            leftOut.add(new LeftOut(document.file().path(), reason));
            oldPages.list(document, urls);
            return;
        }
        if (!urls.isEmpty()) {
            urlByPath.put(document.path(), urls.getFirst());
        }
        Entry entry = entry(document, moment, urls);
        entries.add(entry);
        translations.learn(document);
        if (document.role() instanceof HexoRole.Post && entry.visibility() == Visibility.PUBLISHED) {
            oldPages.post(document, moment == null ? null : moment.instant().atZone(zone()));
        }
        if (document.role().isArticle()) {
            learn(document, new Named(entry.title(), document.path()));
        }
    }

    /** A post as tags name it. */
    record Named(String title, String path) {}

    /** Its whole name goes before its title, and both before the last part of its name. */
    private void learn(HexoDocument document, Named post) {
        String slug = document.name().slug();
        String file = ArchivePath.withoutExtension(HexoRoles.belowPosts(document.within()));
        postByName.put(slug, post);
        postByName.putIfAbsent(file, post);
        postByName.putIfAbsent(post.title(), post);
        postByName.putIfAbsent(document.name().last(), post);
        postByName.putIfAbsent(file.substring(file.lastIndexOf('/') + 1), post);
    }

    /** The post of this name or title, with or without folders, date and extension; null for none. */
    @Nullable
    Named post(String nameOrTitle) {
        Named post = postByName.get(nameOrTitle);
        return post != null || !HexoRoles.isText(nameOrTitle)
                ? post
                : postByName.get(ArchivePath.withoutExtension(nameOrTitle));
    }

    @Nullable
    HexoMoment moment(HexoDocument document) {
        return HexoMoment.of(document, zone());
    }

    /** Where the old site stood, with the files of its asset folders under the addresses at which it showed them. */
    OldSite oldSite() {
        return configuration.oldSite().showing(pathByUrl);
    }

    /** In which times without zone were written. */
    ZoneId zone() {
        return configuration.zone() == null ? defaults.zone() : configuration.zone();
    }

    private Entry entry(HexoDocument document, @Nullable HexoMoment moment, List<String> urls) {
        Visibility visible = visibility.of(document, moment);
        boolean future = moment != null && moment.instant().isAfter(defaults.now());
        boolean wasPublic = visible != Visibility.DRAFT && (!future || configuration.publishesFuture());
        return new Entry(
                document.file().path(),
                ContentHash.of(document.bytes()),
                document.role().isArticle() ? EntryKind.POST : EntryKind.PAGE,
                visible,
                HexoTitle.of(document),
                slugName(document),
                moment == null ? null : moment.instant(),
                wasPublic ? addresses.full(urls) : List.of(),
                addresses.redirects(document));
    }

    /** A page is called what its address says; an article what its file or its author says. */
    private static String slugName(HexoDocument document) {
        String own = document.frontMatter().text("slug", "urlname");
        String permalink = document.frontMatter().text("permalink");
        if (own == null && permalink != null && document.role() instanceof HexoRole.Page) {
            String last = permalink.replaceFirst("(?:/|\\.html?)++$", "").replaceFirst("^.*/", "");
            own = last.isEmpty() ? null : PathText.decode(last);
        }
        return own == null ? document.name().last() : own;
    }

    /** Tells again what pass one said about a document, now that its report is written. */
    void repeatNotices(HexoDocument document) {
        HexoMoment moment = moment(document);
        visibility.of(document, moment);
        addresses.urls(document, moment);
    }

    /** Remembers the old addresses of the site's pictures and other files, once all texts are known. */
    void addFiles(SiteFiles files) {
        HexoAssets assets = new HexoAssets(configuration, urlByPath);
        for (ArchiveFile file : files.all()) {
            String url = assets.url(files.path(file));
            if (url != null) {
                oldPages.file(url, file.path());
                pathByUrl.put(OldSite.key(configuration.baseUrl() + url), files.path(file));
            }
        }
    }

    SiteIndex done() {
        return new SiteIndex(
                List.copyOf(entries), List.copyOf(leftOut), List.copyOf(failed), oldPages.all(), notices.list());
    }

    HexoTranslations translations() {
        return translations;
    }

    /** The old address of the document under this path of the site, decoded, without {@code root}; null for none. */
    @Nullable
    String url(String path) {
        return urlByPath.get(path);
    }
}
