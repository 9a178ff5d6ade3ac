package io.inkstone.importer.hugo;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.document.FileName;
import io.inkstone.importer.document.Title;
import io.inkstone.importer.document.WrittenDate;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ContentHash;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What pass one gathers: every text once, of which posts and pages are told apart when all are known. */
final class HugoIndex {
    private final HugoConfiguration configuration;
    private final SiteDefaults defaults;
    private final HugoAddresses addresses;
    private final HugoSections sections;
    private final HugoLinks links;
    private final List<HugoFound> found = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<LeftOut> failed = new ArrayList<>();

    HugoIndex(HugoConfiguration configuration, SiteDefaults defaults, HugoAddresses addresses) {
        this.configuration = configuration;
        this.defaults = defaults;
        this.addresses = addresses;
        this.sections = new HugoSections(configuration);
        this.links = new HugoLinks(configuration);
    }

    ZoneId zone() {
        ZoneId zone = configuration.zone();
        return zone == null ? defaults.zone() : zone;
    }

    Instant now() {
        return defaults.now();
    }

    HugoLinks links() {
        return links;
    }

    void leaveOut(String path, String reason) {
        leftOut.add(new LeftOut(path, reason));
    }

    void read(ArchiveFile file, HugoLocation location, HugoReader reader) {
        try {
            HugoDocument document = reader.read(file, location);
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

    private void add(HugoDocument document) {
        String reason = HugoPages.reasonByPlace(document);
        if (reason != null) {
            leaveOut(document.file().path(), reason);
            return;
        }
        HugoMoment moment = HugoMoment.of(document, configuration);
        if (document.location().kind() != HugoLocation.Kind.SECTION) {
            sections.count(document.location(), moment != null);
        }
        List<String> urls = addresses.of(document, moment);
        links.learn(document.location(), document.path(), urls.getFirst());
        found.add(found(document, moment, urls));
    }

    private HugoFound found(HugoDocument document, @Nullable HugoMoment moment, List<String> urls) {
        Visibility visibility = HugoVisibility.of(document, configuration, zone(), defaults.now());
        Instant at = publishedAt(document, moment);
        boolean future = at != null
                && at.isAfter(defaults.now())
                && !configuration.keys().isYes("buildfuture");
        boolean home = document.location().key().isEmpty();
        return new HugoFound(
                document.file().path(),
                ContentHash.of(document.bytes()),
                document.location(),
                visibility,
                Title.of(document.frontMatter(), document.body(), document.path()),
                name(document, moment),
                at,
                visibility != Visibility.DRAFT && !future && !home,
                urls,
                addresses.redirects(document, urls.getFirst()),
                HugoPages.reasonForPage(document, configuration),
                HugoTerms.categories(document.keys()),
                HugoTerms.tags(document.keys()),
                document.keys().texts("authors"));
    }

    /** A text whose time is still to come appears then. */
    private @Nullable Instant publishedAt(HugoDocument document, @Nullable HugoMoment moment) {
        WrittenDate publish = HugoMoment.read(document, "publishdate");
        boolean later = publish != null && publish.instant(zone()).isAfter(defaults.now());
        return publish != null && later ? publish.instant(zone()) : moment == null ? null : moment.instant(zone());
    }

    private static String name(HugoDocument document, @Nullable HugoMoment moment) {
        String slug = HugoAddresses.slug(document, moment);
        String url = document.keys().text("url");
        String last = url == null || url.indexOf(':') >= 0
                ? ""
                : url.replaceFirst("(?:/|/?index\\.html?|\\.html?)++$", "").replaceFirst("^.*/", "");
        if (slug != null) {
            return slug;
        }
        return last.isEmpty()
                ? FileName.of(document.location().baseName() + ".md").rest()
                : PathText.decode(last);
    }

    /** @param oldPages of posts and of other texts that readers could see, what lists showed them */
    SiteIndex done(Notices notices, BiFunction<List<HugoFound>, List<HugoFound>, List<OldPage>> oldPages) {
        List<Entry> entries = new ArrayList<>();
        List<HugoFound> posts = new ArrayList<>();
        List<HugoFound> others = new ArrayList<>();
        for (HugoFound each : found) {
            boolean head = each.location().kind() == HugoLocation.Kind.SECTION;
            boolean dated = each.publishedAt() != null;
            boolean post = !head && sections.isArticle(each.location(), dated, each.isTermed());
            if (!post && each.reasonForPage() != null) {
                leaveOut(each.path(), each.reasonForPage());
            } else {
                entries.add(entry(each, post));
            }
            if (each.wasPublic()) {
                (post ? posts : others).add(each);
            }
        }
        return new SiteIndex(
                List.copyOf(entries),
                List.copyOf(leftOut),
                List.copyOf(failed),
                oldPages.apply(posts, others),
                notices.list());
    }

    private static Entry entry(HugoFound found, boolean post) {
        boolean draft = post && found.publishedAt() == null;
        return new Entry(
                found.path(),
                found.hash(),
                post ? EntryKind.POST : EntryKind.PAGE,
                draft ? Visibility.DRAFT : found.visibility(),
                found.title(),
                found.name(),
                found.publishedAt(),
                found.wasPublic() && !draft ? found.addresses() : List.of(),
                found.redirects());
    }
}
