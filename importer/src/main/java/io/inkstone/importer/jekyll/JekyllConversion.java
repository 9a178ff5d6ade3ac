package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.ImageCounts;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.document.Cover;
import io.inkstone.importer.document.DocumentLinks;
import io.inkstone.importer.document.Emoji;
import io.inkstone.importer.document.LanguageTag;
import io.inkstone.importer.document.Lookup;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.document.Summary;
import io.inkstone.importer.document.WrittenDate;
import io.inkstone.importer.html.RawFrames;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.TextDecoder;
import io.inkstone.importer.text.Destination;
import io.inkstone.importer.text.Destinations;
import io.inkstone.importer.text.NumberedText;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pass two over one document. */
final class JekyllConversion {
    private static final List<String> UPDATED =
            List.of("updated", "lastmod", "last_modified_at", "modified", "update", "last_updated");

    private final SiteFiles files;
    private final JekyllConfiguration configuration;
    private final JekyllIndex index;
    private final JekyllFeedIds feedIds;

    JekyllConversion(SiteFiles files, JekyllConfiguration configuration, JekyllIndex index, JekyllFeedIds feedIds) {
        this.feedIds = feedIds;
        this.files = files;
        this.configuration = configuration;
        this.index = index;
    }

    Converted convert(Entry entry, JekyllDocument document, Targets targets) throws IOException {
        JekyllMoment moment = index.moment(document);
        JekyllVisibility.of(document, moment);
        String url = Objects.requireNonNullElse(index.url(document.path()), "/");
        LiquidContext context = new LiquidContext(
                configuration.values(),
                document.frontMatter(),
                url,
                moment == null ? null : moment.forAddress().getFirst(),
                null,
                new HashMap<>());
        LiquidConverter liquid = new LiquidConverter(new Lookups(document.path()), context, document.notices());
        NumberedText named = named(document, liquid, entry.title());
        NumberedText body = configuration.plugins().contains("jemoji") ? Emoji.convert(named) : named;
        Summary.Taken taken = Summary.take(body, document.frontMatter(), configuration.values());
        Lookup lookup = new Lookup(files, configuration.oldSite(), document.path(), url);
        DocumentLinks links = new DocumentLinks(lookup, targets, document.notices());
        NumberedText linked = Destinations.replace(RawFrames.convert(taken.text()), links::target);
        String cover = cover(document, links);
        String feedId = entry.visibility() == Visibility.DRAFT ? null : feedIds.of(document, url);
        return converted(entry, document, new Parts(linked.text(), taken.summary(), cover, feedId, links.images()));
    }

    private NumberedText named(JekyllDocument document, LiquidConverter liquid, String title) throws IOException {
        String links = index.links(document.path());
        if (links == null) {
            return JekyllBody.convert(document, liquid, title);
        }
        if (document.isHtml()) {
            return NumberedText.of(links, 1);
        }
        NumberedText words = JekyllBody.convert(JekyllOverviews.introduction(document), liquid, title);
        return NumberedText.of(
                (words.text() + "\n\n" + links).stripLeading(), document.own().bodyLine());
    }

    /** What the text of a document became. */
    private record Parts(
            String markdown,
            @Nullable String summary,
            @Nullable String cover,
            @Nullable String feedId,
            ImageCounts images) {}

    private Converted converted(Entry entry, JekyllDocument document, Parts parts) {
        FrontMatter frontMatter = document.frontMatter();
        JekyllTerms terms = new JekyllTerms();
        return new Converted(
                entry,
                document.bytes(),
                entry.title(),
                parts.markdown(),
                updatedAt(document),
                LanguageTag.of(frontMatter),
                parts.summary(),
                parts.cover(),
                parts.feedId(),
                terms.categories(document).stream().map(List::of).toList(),
                terms.tags(frontMatter),
                index.authors().of(frontMatter),
                frontMatter.text("series"),
                document.own().frontMatter().values(),
                parts.images(),
                document.notices().list());
    }

    private @Nullable Instant updatedAt(JekyllDocument document) {
        for (String key : UPDATED) {
            String text = document.frontMatter().text(key);
            WrittenDate date = text == null ? null : WrittenDate.read(text);
            if (date != null) {
                ZoneId zone = configuration.zone();
                return date.instant(zone == null ? ZoneOffset.UTC : zone);
            }
        }
        return null;
    }

    private static @Nullable String cover(JekyllDocument document, DocumentLinks links) {
        String written = Cover.of(document.own().frontMatter());
        if (written == null) {
            return null;
        }
        String found = links.target(new Destination(written, true, 1));
        boolean remote = written.matches("(?i)(?:https?:)?//.*");
        return found != null ? found : remote ? written : null;
    }

    /** What Liquid looks up, as seen from one document. */
    private final class Lookups implements LiquidSite {
        private final String path;

        Lookups(String path) {
            this.path = path;
        }

        @Override
        public @Nullable String postUrl(String name) {
            return index.postUrl(name);
        }

        @Override
        public @Nullable String fileUrl(String file) {
            String plain = file.replaceFirst("^/", "");
            String url = index.url(plain);
            return url != null ? url : files.file(plain) == null ? null : "/" + JekyllPermalink.escape(plain);
        }

        @Override
        public @Nullable String include(String name, boolean relative) throws IOException {
            String folder = relative ? ArchivePath.folder(path) : "_includes";
            return text(folder, name);
        }

        @Override
        public @Nullable String partial(String name) throws IOException {
            String text = text("", name);
            return text == null ? null : FrontMatterDocument.read(text).body();
        }

        @Override
        public @Nullable String code(String name) throws IOException {
            String folder = configuration.values().text("code_dir");
            return text(folder == null ? "downloads/code" : folder, name);
        }

        private @Nullable String text(String folder, String name) throws IOException {
            String resolved = ArchivePath.resolve(folder, name.replaceFirst("^/+", ""));
            ArchiveFile file = resolved == null ? null : files.file(resolved);
            return file == null ? null : TextDecoder.decode(file.bytes(), new Notices(file.path()));
        }
    }
}
