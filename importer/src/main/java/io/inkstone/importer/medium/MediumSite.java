package io.inkstone.importer.medium;

import io.inkstone.core.site.SiteIdentity;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.html.OldBlog;
import io.inkstone.importer.html.WebLinks;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.ContentHash;
import io.inkstone.importer.source.TextDecoder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One export of Medium's. */
final class MediumSite implements Site {
    private final String root;
    private final Archive archive;
    private final List<Entry> entries = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<LeftOut> failed = new ArrayList<>();

    MediumSite(String root, Archive archive) {
        this.root = root;
        this.archive = archive;
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public String dialect() {
        return "medium";
    }

    @Override
    public SiteIdentity identity() {
        return new SiteIdentity(null, null, null, null);
    }

    @Override
    public SiteIndex index() {
        for (ArchiveFile file : archive.below(root)) {
            if (file.extension().equals("html")) {
                add(file);
            }
        }
        return new SiteIndex(List.copyOf(entries), List.copyOf(leftOut), List.copyOf(failed), List.of(), List.of());
    }

    private void add(ArchiveFile file) {
        try {
            byte[] bytes = file.bytes();
            String html = TextDecoder.decode(bytes, new Notices(file.path()));
            String reason = html == null || !MediumDialect.isStory(html)
                    ? "it is no story but what Medium knows of the account"
                    : null;
            MediumStory story = new MediumStory(html == null ? "" : html, file.path());
            if (reason == null && story.isResponse()) {
                reason = "it is a response to a story";
            }
            if (reason == null) {
                entries.add(entry(file.path(), ContentHash.of(bytes), story));
            } else {
                leftOut.add(new LeftOut(file.path(), reason));
            }
        } catch (IOException | RuntimeException e) {
            // One bad file never stops an import; the reason goes into the report.
            failed.add(new LeftOut(file.path(), "it could not be read: " + e));
        }
    }

    private static Entry entry(String path, String hash, MediumStory story) {
        String address = story.isDraft() || story.canonical() == null
                ? null
                : OldBlog.of(story.canonical()).path(story.canonical());
        return new Entry(
                path,
                hash,
                EntryKind.POST,
                story.isDraft() ? Visibility.DRAFT : Visibility.PUBLISHED,
                story.title().isEmpty() ? ArchivePath.withoutExtension(path).replaceFirst("^.*/", "") : story.title(),
                story.name(),
                story.published(),
                address == null ? List.of() : List.of(address.replaceFirst("[?#].*$", "")),
                List.of());
    }

    @Override
    public Converted convert(Entry entry, Targets targets) throws IOException {
        ArchiveFile file = archive.file(entry.path());
        Notices notices = new Notices(entry.path());
        byte[] bytes = file == null ? new byte[0] : file.bytes();
        String html = file == null ? null : TextDecoder.decode(bytes, notices);
        if (html == null) {
            throw new FileNotFoundException(entry.path() + " is no text any more");
        }
        MediumStory story = new MediumStory(html, entry.path());
        boolean named = entry.path().replaceFirst("^.*/", "").startsWith("draft_");
        if (story.published() == null && !named) {
            notices.add(NoticeKind.DATE, 0, "it has no date, so it came in as a draft");
        }
        OldBlog blog = OldBlog.of(story.canonical());
        WebLinks links = new WebLinks(blog, archive::file, targets, notices);
        String markdown = links.replaced(story.markdown(), 0);
        Map<String, @Nullable Object> frontMatter = new LinkedHashMap<>();
        if (story.canonical() != null) {
            frontMatter.put("canonical_url", story.canonical());
        }
        return new Converted(
                entry,
                bytes,
                entry.title(),
                markdown,
                null,
                null,
                story.subtitle(),
                null,
                null,
                List.of(),
                story.tags(),
                story.authors(),
                null,
                frontMatter,
                links.images(),
                notices.list());
    }
}
