package io.inkstone.importer.markdown;

import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.document.Title;
import io.inkstone.importer.jekyll.CutOut;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ContentHash;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What pass one gathers. */
final class MarkdownIndex {
    private static final String UNDATED = "it names no date and its file's time tells none: it comes in as ";

    private final SiteFiles files;
    private final ZoneId zone;
    private final MarkdownMoment moment;
    private final Book book;
    private final VuePress vuePress;
    private final Docusaurus docusaurus;
    private final NoteNames names;
    private final boolean single;
    private final List<Entry> entries = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<LeftOut> failed = new ArrayList<>();

    MarkdownIndex(SiteFiles files, ZoneId zone, Book book, NoteNames names) {
        this.files = files;
        this.zone = zone;
        this.moment = new MarkdownMoment(FileTimes.of(files.all(), zone), zone);
        this.book = book;
        this.vuePress = VuePress.of(files);
        this.docusaurus = Docusaurus.of(files);
        this.names = names;
        this.single = files.all().size() == 1;
    }

    /**
     * What became of reading a file.
     *
     * @param document null for what is no text of its own, and for what could not be read
     */
    record Read(
            ArchiveFile file,
            MarkdownRole role,
            @Nullable MarkdownDocument document,
            @Nullable String failure) {}

    /** Several threads may ask at once. */
    Read read(ArchiveFile file, MarkdownRole role) {
        return switch (role) {
            case MarkdownRole.Support support -> new Read(file, role, null, null);
            case MarkdownRole.LeftOut out -> new Read(file, role, null, null);
            case MarkdownRole.Article article -> readText(file, role);
            case MarkdownRole.Section section -> readText(file, role);
        };
    }

    private Read readText(ArchiveFile file, MarkdownRole role) {
        try {
            MarkdownDocument document = MarkdownDocument.read(files, file, role);
            return new Read(
                    file, role, document, document == null ? "its bytes are not text, in whatever encoding" : null);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // One bad file never stops an import; the reason goes into the report.
            return new Read(file, role, null, unreadable(e));
        }
    }

    /** In the order of the archive, because names and series depend on it. */
    void add(Read read) {
        ArchiveFile file = read.file();
        if (read.role() instanceof MarkdownRole.LeftOut out) {
            leftOut.add(new LeftOut(file.path(), out.reason()));
        } else if (read.failure() != null) {
            failed.add(new LeftOut(file.path(), read.failure()));
        } else if (read.document() != null) {
            try {
                add(read.document());
            } catch (RuntimeException | StackOverflowError e) {
                failed.add(new LeftOut(file.path(), unreadable(e)));
            }
        }
    }

    private static String unreadable(Throwable cause) {
        return "it could not be read: " + cause;
    }

    private void add(MarkdownDocument document) {
        boolean note =
                document.file().extension().equals("txt") && !document.own().hasFrontMatter() && !single;
        if (note) {
            leftOut.add(new LeftOut(document.file().path(), "it is a text file without front matter"));
        } else {
            names.learn(document);
            entries.add(entry(document));
        }
    }

    /** Says again, of a document that was read again, what there is to say about its date and its readers. */
    void remark(MarkdownDocument document) {
        visibility(document, moment.of(document));
    }

    private Entry entry(MarkdownDocument document) {
        Instant written = moment.of(document);
        Visibility visibility = visibility(document, written);
        CutOut cutOut = document.cutOut(zone, silent(document));
        return new Entry(
                document.file().path(),
                ContentHash.of(document.bytes()),
                isArticle(document, written) ? EntryKind.POST : EntryKind.PAGE,
                visibility,
                title(document),
                slugName(document),
                written,
                visibility == Visibility.DRAFT ? List.of() : addresses(document, cutOut),
                redirects(document, cutOut));
    }

    private boolean isArticle(MarkdownDocument document, @Nullable Instant written) {
        String type = document.frontMatter().text("type", "layout");
        boolean page = document.isSection() || (written == null && !single) || "page".equals(type);
        return !page;
    }

    private Visibility visibility(MarkdownDocument document, @Nullable Instant written) {
        if (written == null && !document.isSection()) {
            document.notices()
                    .add(NoticeKind.DATE, 0, UNDATED + (single ? "a draft" : "a page, without a place in lists"));
        }
        return written == null && single ? Visibility.DRAFT : MarkdownVisibility.of(document);
    }

    private List<String> addresses(MarkdownDocument document, CutOut cutOut) {
        List<String> shown = shown(document);
        if (!shown.isEmpty() && document.frontMatter().text("permalink") == null) {
            return shown;
        }
        boolean guess = document.own().hasFrontMatter() && !names.isVault() && !document.isSection();
        return guess && !book.exists() ? cutOut.addresses() : book.addresses(document.path());
    }

    /** Where a generator shows it that goes by where texts lie. */
    private List<String> shown(MarkdownDocument document) {
        List<String> shown = vuePress.addresses(document.path());
        return shown.isEmpty() ? docusaurus.addresses(document.path(), document.frontMatter()) : shown;
    }

    /** In a vault aliases are names, which only links use. */
    private List<String> redirects(MarkdownDocument document, CutOut cutOut) {
        return document.own().hasFrontMatter()
                ? cutOut.redirects().stream()
                        .filter(address -> !names.isVault() || address.indexOf('/', 1) > 0)
                        .toList()
                : List.of();
    }

    private static String title(MarkdownDocument document) {
        String written = Title.written(document.frontMatter(), document.own().body(), document.path());
        boolean folder = document.isSection() && !document.folder().isEmpty();
        String named =
                folder ? NoteName.title(document.folderName()) : document.name().title();
        return Objects.requireNonNullElse(written, named);
    }

    /** The page of the whole archive is called by its title. */
    private static String slugName(MarkdownDocument document) {
        String own = document.frontMatter().text("slug", "basename");
        boolean folder = document.isSection() && !document.name().bare().equalsIgnoreCase("summary");
        return own != null
                ? own
                : folder ? document.folderName() : document.name().bare();
    }

    /** What pass two says of a text is not said twice. */
    private static Notices silent(MarkdownDocument document) {
        return new Notices(document.file().path());
    }

    /** In the author's order where there is one: so that the posts of a series lie in it. */
    SiteIndex done() {
        names.settle();
        entries.sort(Comparator.comparingInt((Entry entry) ->
                        book.position(entry.path().substring(files.prefix().length())))
                .thenComparing(Entry::path));
        return new SiteIndex(List.copyOf(entries), List.copyOf(leftOut), List.copyOf(failed), List.of(), List.of());
    }
}
