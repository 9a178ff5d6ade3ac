package io.inkstone.importer.hugo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.ImageCounts;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.document.Authors;
import io.inkstone.importer.document.Cover;
import io.inkstone.importer.document.DocumentLinks;
import io.inkstone.importer.document.LanguageTag;
import io.inkstone.importer.document.Lookup;
import io.inkstone.importer.document.OldSite;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.document.Summary;
import io.inkstone.importer.document.WrittenDate;
import io.inkstone.importer.html.RawFrames;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.text.Destination;
import io.inkstone.importer.text.Destinations;
import io.inkstone.importer.text.NumberedText;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pass two over one text. */
final class HugoConversion {
    private static final List<String> UPDATED =
            List.of("lastmod", "modified", "updated", "last_modified_at", "update", "last_updated");

    private final SiteFiles files;
    private final HugoConfiguration configuration;
    private final HugoIndex index;
    private final Lookups lookups;

    /** What is told by names: files of the site and the people who wrote. */
    record Lookups(HugoShownFiles shown, Authors authors) {}

    HugoConversion(SiteFiles files, HugoConfiguration configuration, HugoIndex index, Lookups lookups) {
        this.files = files;
        this.configuration = configuration;
        this.index = index;
        this.lookups = lookups;
    }

    Converted convert(Entry entry, HugoDocument document, Targets targets) throws IOException {
        // Pass one dropped what it noticed; the report takes it from here.
        HugoMoment.of(document, configuration);
        HugoVisibility.of(document, configuration, index.zone(), index.now());
        if (entry.kind() == EntryKind.POST && entry.publishedAt() == null) {
            document.notices().add(NoticeKind.DATE, 0, "it has no date and comes in as a draft" + whence());
        }
        String url = Objects.requireNonNullElse(index.links().address(document.path()), "/");
        ShortcodeContext context = new ShortcodeContext(files, configuration, index.links(), document, 0);
        NumberedText body = HugoBody.convert(document, configuration, new Shortcodes(context), entry.title());
        FrontMatter frontMatter = document.frontMatter();
        Summary.Taken taken = Summary.take(body, frontMatter, FrontMatter.none());
        String below = url.startsWith(configuration.basePath())
                ? url.substring(configuration.basePath().length())
                : url;
        OldSite site = configuration.oldSite().showing(lookups.shown().byAddress());
        Lookup lookup = new Lookup(files, site, document.path(), below.isEmpty() ? "/" : below);
        DocumentLinks links = new DocumentLinks(lookup, targets, document.notices());
        NumberedText linked = Destinations.replace(
                RawFrames.convert(taken.text()), destination -> target(destination, document, links));
        String cover = cover(document, lookup, links);
        String feedId = feedId(entry, url);
        return converted(entry, document, new Parts(linked.text(), taken.summary(), cover, feedId, links.images()));
    }

    private String whence() {
        boolean elsewhere = configuration.dateRules().stream().anyMatch(rule -> rule.matches(":git|:filemodtime"));
        return elsewhere ? "; the old site took it from git or the file, which an archive does not tell" : "";
    }

    /** Hugo also leads a link to a file of the content, from the content's top or beside the text. */
    private @Nullable String target(Destination destination, HugoDocument document, DocumentLinks links) {
        String written = Zola.link(destination.written());
        boolean text = !destination.picture()
                && written.matches("(?i)(?![a-z][a-z0-9+.-]*:|//)[^#?]*\\.(?:md|markdown)(?:#.*)?");
        String address = text ? index.links().ref(document.location(), written, null) : null;
        String found = address == null ? null : links.target(new Destination(address, false, destination.line()));
        return found != null ? found : links.target(destination);
    }

    /** What the text of a document became. */
    private record Parts(
            String markdown,
            @Nullable String summary,
            @Nullable String cover,
            @Nullable String feedId,
            ImageCounts images) {}

    private Converted converted(Entry entry, HugoDocument document, Parts parts) {
        HugoKeys keys = document.keys();
        String own = LanguageTag.of(document.frontMatter());
        boolean told = configuration.isMultilingual();
        return new Converted(
                entry,
                document.bytes(),
                entry.title(),
                parts.markdown(),
                updatedAt(document),
                told ? document.location().language().tag() : own,
                parts.summary(),
                parts.cover(),
                parts.feedId(),
                HugoTerms.categories(keys).stream().map(List::of).toList(),
                HugoTerms.tags(keys),
                lookups.authors().of(document.frontMatter()),
                HugoTerms.series(keys),
                frontMatter(document),
                parts.images(),
                document.notices().list());
    }

    /** The author's own keys; translations of one text share a word. */
    private Map<String, @Nullable Object> frontMatter(HugoDocument document) {
        Map<String, @Nullable Object> own = document.own().frontMatter().values();
        String named = document.keys().text("translationkey");
        if (named == null && !index.links().hasTranslations(document.location())) {
            return own;
        }
        Map<String, @Nullable Object> paired = new LinkedHashMap<>(own);
        paired.putIfAbsent(
                "translation_key", named != null ? named : document.location().key());
        return paired;
    }

    private @Nullable Instant updatedAt(HugoDocument document) {
        for (String key : UPDATED) {
            String text = document.keys().text(key);
            WrittenDate date = text == null ? null : WrittenDate.read(text);
            if (date != null) {
                return date.instant(index.zone());
            }
        }
        return null;
    }

    private @Nullable String cover(HugoDocument document, Lookup lookup, DocumentLinks links) {
        String written = Cover.of(document.frontMatter());
        if (written == null) {
            written = featuredFile(document);
        }
        if (written == null) {
            return null;
        }
        String named = lookups.shown().named(written);
        String meant = named != null && lookup.file(written) == null ? named : written;
        String found = links.target(new Destination(meant, true, 1));
        boolean remote = written.matches("(?i)(?:https?:)?//.*");
        return found != null ? found : remote ? written : null;
    }

    /** Some themes take the picture of a bundle that is called so. */
    private @Nullable String featuredFile(HugoDocument document) {
        if (document.location().kind() != HugoLocation.Kind.BUNDLE) {
            return null;
        }
        String folder = ArchivePath.folder(document.path()) + "/";
        return files.byPath().subMap(folder, true, folder + Character.MAX_VALUE, true).values().stream()
                .map(ArchiveFile::name)
                .filter(name -> name.matches("(?i)(?:featured?|cover)[^/]*\\.(?:png|jpe?g|webp|gif)"))
                .findFirst()
                .orElse(null);
    }

    /** Hugo's feeds call a text by its address. */
    private @Nullable String feedId(Entry entry, String url) {
        String origin = configuration.origin();
        boolean known = entry.kind() == EntryKind.POST && entry.visibility() != Visibility.DRAFT && origin != null;
        return known ? origin + HugoLinks.encoded(url) : null;
    }
}
