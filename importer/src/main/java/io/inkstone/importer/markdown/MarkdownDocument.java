package io.inkstone.importer.markdown;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.jekyll.CutOut;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.TextDecoder;
import java.io.IOException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A text file with what its author wrote above the text.
 *
 * @param path from the site's root
 * @param role an index that is dated, and the only text of its folder, is an article
 * @param name of an article that is such an index, its folder's
 */
@SuppressWarnings("ArrayRecordComponent") // the file's bytes, read once and never compared
record MarkdownDocument(
        ArchiveFile file,
        byte[] bytes,
        String path,
        MarkdownRole role,
        FrontMatterDocument own,
        NoteName name,
        Notices notices) {

    /** Null for a file that is no text. */
    static @Nullable MarkdownDocument read(SiteFiles files, ArchiveFile file, MarkdownRole role) throws IOException {
        Notices notices = new Notices(file.path());
        byte[] bytes = file.bytes();
        String text = TextDecoder.decode(bytes, notices);
        if (text == null) {
            return null;
        }
        FrontMatterDocument own = read(text);
        own.frontMatter().remarks().forEach(r -> notices.add(NoticeKind.FRONT_MATTER, r.line(), r.message()));
        String path = files.path(file);
        NoteName ofFolder = NoteName.of(ArchivePath.folder(path) + ".");
        boolean article = role instanceof MarkdownRole.Section section
                && section.alone()
                && (ofFolder.day() != null || MarkdownMoment.isDated(own.frontMatter()));
        return article
                ? new MarkdownDocument(file, bytes, path, new MarkdownRole.Article(), own, ofFolder, notices)
                : new MarkdownDocument(file, bytes, path, role, own, NoteName.of(path), notices);
    }

    private static FrontMatterDocument read(String text) {
        FrontMatterDocument fenced = FrontMatterDocument.read(text);
        FrontMatterDocument bare = fenced.hasFrontMatter() ? null : Pelican.read(text);
        return bare == null ? fenced : bare;
    }

    FrontMatter frontMatter() {
        return own.frontMatter();
    }

    /** The same as Jekyll would have read it. */
    CutOut cutOut(ZoneId zone, Notices about) {
        return new CutOut(zone, new CutOut.Text(file, path, own, about));
    }

    boolean isHtml() {
        return file.extension().matches("x?html?");
    }

    boolean isSection() {
        return role instanceof MarkdownRole.Section;
    }

    /** From the site's root; empty for the top. */
    String folder() {
        return ArchivePath.folder(path);
    }

    /** The folders in which an article was put by its author: without its own, if it has one. */
    String shelf() {
        boolean own = !isSection() && path.replaceFirst(".*/", "").matches("(?i)index\\..*");
        return own ? ArchivePath.folder(folder()) : folder();
    }

    /** The last folder's own name; empty at the top. */
    String folderName() {
        return folder().substring(folder().lastIndexOf('/') + 1);
    }
}
