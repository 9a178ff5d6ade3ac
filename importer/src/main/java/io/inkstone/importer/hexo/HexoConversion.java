package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.ImageCounts;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.document.Authors;
import io.inkstone.importer.document.Cover;
import io.inkstone.importer.document.DocumentLinks;
import io.inkstone.importer.document.Lookup;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.document.Summary;
import io.inkstone.importer.document.WrittenDate;
import io.inkstone.importer.html.RawFrames;
import io.inkstone.importer.text.Destination;
import io.inkstone.importer.text.Destinations;
import io.inkstone.importer.text.NumberedText;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pass two over one document. */
final class HexoConversion {
    private final SiteFiles files;
    private final HexoConfiguration configuration;
    private final HexoIndex index;
    private final Authors authors;
    private final HexoFeedIds feedIds;
    private final HexoBody body;

    HexoConversion(SiteFiles files, HexoConfiguration configuration, HexoIndex index, Authors authors) {
        this.files = files;
        this.configuration = configuration;
        this.index = index;
        this.authors = authors;
        this.feedIds = HexoFeedIds.of(configuration);
        this.body = new HexoBody(configuration);
    }

    Converted convert(Entry entry, HexoDocument document, Targets targets) {
        index.repeatNotices(document);
        String url = Objects.requireNonNullElse(index.url(document.path()), "/");
        HexoTagSite site = new HexoTagLookup(files, configuration, index, document);
        NumberedText text = body.convert(document, entry.title(), site);
        Summary.Taken taken = Summary.take(text, document.frontMatter(), FrontMatter.none());
        Lookup lookup = new Lookup(files, index.oldSite(), document.path(), url);
        DocumentLinks links = new DocumentLinks(lookup, targets, document.notices());
        Function<Destination, @Nullable String> target = destination -> links.target(inSource(destination));
        NumberedText linked = Destinations.replace(RawFrames.convert(taken.text()), target);
        String cover = cover(document, target);
        String feedId = entry.addresses().isEmpty() || entry.visibility() == Visibility.DRAFT
                ? null
                : feedIds.of(document, url);
        return converted(entry, document, new Parts(linked.text(), taken.summary(), cover, feedId, links.images()));
    }

    /** What the text of a document became. */
    private record Parts(
            String markdown,
            @Nullable String summary,
            @Nullable String cover,
            @Nullable String feedId,
            ImageCounts images) {}

    private Converted converted(Entry entry, HexoDocument document, Parts parts) {
        FrontMatter frontMatter = document.frontMatter();
        return new Converted(
                entry,
                document.bytes(),
                entry.title(),
                parts.markdown(),
                updatedAt(document),
                index.translations().language(document),
                parts.summary(),
                parts.cover(),
                parts.feedId(),
                HexoTerms.categories(frontMatter),
                HexoTerms.tags(frontMatter),
                authors.of(frontMatter),
                frontMatter.text("series"),
                kept(document),
                parts.images(),
                document.notices().list());
    }

    /** The author's keys, and what tells translations of one text from others. */
    private Map<String, @Nullable Object> kept(HexoDocument document) {
        FrontMatter own = document.own().frontMatter();
        String key = index.translations().key(document);
        return key == null
                ? own.values()
                : own.withDefaults(Map.of("translation_key", key)).values();
    }

    private @Nullable Instant updatedAt(HexoDocument document) {
        WrittenDate updated = HexoMoment.updated(document);
        return updated == null ? null : updated.instant(index.zone());
    }

    /** Others call the folder of what is published "source", which every look-up knows; another name is put before. */
    private Destination inSource(Destination destination) {
        String source = configuration.source();
        String base = configuration.baseUrl();
        String written = destination.written();
        String path = written.startsWith(base + "/") ? written.substring(base.length()) : written;
        boolean there = !source.equals("source")
                && path.startsWith("/")
                && files.fileOfAnyCase(source + PathText.decode(path.split("[?#]", 2)[0])) != null;
        return there ? new Destination("/" + source + path, destination.picture(), destination.line()) : destination;
    }

    private static @Nullable String cover(HexoDocument document, Function<Destination, @Nullable String> target) {
        String written = Cover.of(document.own().frontMatter());
        if (written == null) {
            return null;
        }
        String found = target.apply(new Destination(written, true, 1));
        boolean remote = written.matches("(?i)(?:https?:)?//.*");
        return found != null ? found : remote ? written : null;
    }
}
