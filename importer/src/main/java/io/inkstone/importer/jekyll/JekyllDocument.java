package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.importer.document.FileName;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;

/**
 * A text file as Jekyll reads it.
 *
 * @param path from the site's root
 * @param own what the author wrote above the text, without the site's defaults
 * @param frontMatter with the site's defaults
 */
@SuppressWarnings("ArrayRecordComponent") // the file's bytes, read once and never compared
record JekyllDocument(
        ArchiveFile file,
        byte[] bytes,
        String path,
        JekyllRole role,
        FrontMatterDocument own,
        FrontMatter frontMatter,
        FileName name,
        Notices notices) {

    boolean isHtml() {
        return file.extension().matches("x?html?");
    }

    String body() {
        return own.body();
    }

    /** With other words under the same front matter. */
    JekyllDocument withBody(String body) {
        FrontMatterDocument changed = new FrontMatterDocument(own.frontMatter(), own.source(), body, own.bodyLine());
        return new JekyllDocument(file, bytes, path, role, changed, frontMatter, name, notices);
    }
}
