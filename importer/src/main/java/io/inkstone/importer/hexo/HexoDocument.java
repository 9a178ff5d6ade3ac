package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;

/**
 * A text file as Hexo reads it.
 *
 * @param path from the site's root
 * @param within from the source folder
 * @param own what the author wrote above the text
 * @param frontMatter with what the file's name adds
 */
@SuppressWarnings("ArrayRecordComponent") // the file's bytes, read once and never compared
record HexoDocument(
        ArchiveFile file,
        byte[] bytes,
        String path,
        String within,
        HexoRole role,
        FrontMatterDocument own,
        FrontMatter frontMatter,
        HexoName name,
        Notices notices) {

    boolean isHtml() {
        return file.extension().matches("x?html?");
    }

    String body() {
        return own.body();
    }
}
