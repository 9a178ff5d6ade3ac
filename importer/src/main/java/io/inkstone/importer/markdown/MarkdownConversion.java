package io.inkstone.importer.markdown;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.ImageCounts;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.document.Admonitions;
import io.inkstone.importer.document.Authors;
import io.inkstone.importer.document.Containers;
import io.inkstone.importer.document.Cover;
import io.inkstone.importer.document.DocumentLinks;
import io.inkstone.importer.document.FenceInfo;
import io.inkstone.importer.document.HtmlBody;
import io.inkstone.importer.document.LanguageTag;
import io.inkstone.importer.document.Lookup;
import io.inkstone.importer.document.OldSite;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.document.StrayFence;
import io.inkstone.importer.document.Summary;
import io.inkstone.importer.document.Title;
import io.inkstone.importer.document.WrittenDate;
import io.inkstone.importer.html.RawFrames;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.text.Destination;
import io.inkstone.importer.text.Destinations;
import io.inkstone.importer.text.NumberedText;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pass two over one document. */
final class MarkdownConversion {
    private static final List<String> UPDATED =
            List.of("updated", "lastmod", "last_modified_at", "modified", "update", "last_updated", "date modified");
    private static final OldSite UNKNOWN = new OldSite(null, "");

    private final SiteFiles files;
    private final ZoneId zone;
    private final NoteNames names;
    private final Book book;
    private final Authors authors;
    private final Docusaurus docusaurus;

    MarkdownConversion(SiteFiles files, ZoneId zone, NoteNames names, Book book, Authors authors) {
        this.files = files;
        this.zone = zone;
        this.names = names;
        this.book = book;
        this.authors = authors;
        this.docusaurus = Docusaurus.of(files);
    }

    Converted convert(Entry entry, MarkdownDocument document, Targets targets) throws IOException {
        String url = entry.addresses().isEmpty()
                ? "/" + document.path()
                : entry.addresses().getFirst();
        Obsidian obsidian = new Obsidian(names, document, document.notices());
        NumberedText body = body(document, obsidian, entry.title(), url);
        Summary.Taken taken = Summary.take(body, document.frontMatter(), FrontMatter.none());
        Lookup lookup = new Lookup(files, UNKNOWN, document.path(), url);
        DocumentLinks links = new DocumentLinks(lookup, targets, document.notices());
        MarkdownLinks meant = new MarkdownLinks(names, lookup, targets, document.folder());
        NumberedText linked =
                Destinations.replace(RawFrames.convert(taken.text()), written -> target(written, meant, links));
        String cover = cover(document, links);
        Parts parts = new Parts(linked.text(), taken.summary(), cover, obsidian.tags(), links.images());
        return converted(entry, document, parts);
    }

    /** Where what is meant leads, or at least what is meant. */
    private static @Nullable String target(Destination written, MarkdownLinks links, DocumentLinks leads) {
        String path = links.destination(written);
        Destination meant = path == null ? written : new Destination(path, written.picture(), written.line());
        String target = leads.target(meant);
        return target == null ? path : target;
    }

    /** What the text of a document became. */
    private record Parts(
            String markdown,
            @Nullable String summary,
            @Nullable String cover,
            List<String> tags,
            ImageCounts images) {}

    private NumberedText body(MarkdownDocument document, Obsidian obsidian, String title, String url)
            throws IOException {
        boolean mdx = document.file().extension().equals("mdx") || docusaurus.isMdx(document.path());
        if (document.own().hasFrontMatter() && !names.isVault() && !mdx) {
            return passages(document.cutOut(zone, document.notices()).body(title, url));
        }
        NumberedText text =
                NumberedText.of(document.own().body(), document.own().bodyLine());
        if (document.own().hasFrontMatter()) {
            text = StrayFence.drop(text, document.notices());
        }
        if (document.isHtml()) {
            return HtmlBody.convert(text);
        }
        NumberedText plain = mdx ? Mdx.convert(text, document.notices()) : text;
        plain = passages(names.isVault() ? obsidian.convert(plain) : plain);
        return Title.withoutRepetition(FenceInfo.convert(plain), title);
    }

    /** Those that stand out from the text around them, however they are marked. */
    private static NumberedText passages(NumberedText text) {
        return Admonitions.convert(Containers.convert(text));
    }

    private Converted converted(Entry entry, MarkdownDocument document, Parts parts) {
        FrontMatter frontMatter = document.frontMatter();
        String series = frontMatter.text("series");
        boolean chapter = entry.kind() == EntryKind.POST && book.position(document.path()) < Integer.MAX_VALUE;
        return new Converted(
                entry,
                document.bytes(),
                entry.title(),
                parts.markdown(),
                updatedAt(frontMatter),
                LanguageTag.of(frontMatter),
                parts.summary(),
                parts.cover(),
                null,
                MarkdownTerms.categories(document),
                MarkdownTerms.tags(document, parts.tags()),
                authors.of(frontMatter),
                series == null && chapter ? book.title() : series,
                frontMatter.values(),
                parts.images(),
                document.notices().list());
    }

    private @Nullable Instant updatedAt(FrontMatter frontMatter) {
        for (String key : UPDATED) {
            String text = frontMatter.text(key);
            WrittenDate date = text == null ? null : WrittenDate.read(text);
            if (date != null) {
                return date.instant(zone);
            }
        }
        return null;
    }

    private @Nullable String cover(MarkdownDocument document, DocumentLinks links) {
        String written = Cover.of(document.frontMatter());
        if (written == null) {
            return null;
        }
        ArchiveFile named = written.startsWith("[[")
                ? names.find(written.replaceAll("[\\[\\]]|[|#].*", ""), document.folder())
                : null;
        String path = named == null ? written : names.destination(named);
        String found = links.target(new Destination(path, true, 1));
        boolean remote = path.matches("(?i)(?:https?:)?//.*");
        return found != null ? found : remote ? path : null;
    }
}
