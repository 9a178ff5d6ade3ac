package io.inkstone.importer.hugo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;

/**
 * A text file as Hugo reads it.
 *
 * @param path from the site's root
 * @param own what the author wrote above the text
 * @param keys the same in lower case, with what sections and configuration give to it
 */
@SuppressWarnings("ArrayRecordComponent") // the file's bytes, read once and never compared
record HugoDocument(
        ArchiveFile file,
        byte[] bytes,
        String path,
        HugoLocation location,
        FrontMatterDocument own,
        HugoKeys keys,
        Notices notices) {

    boolean isHtml() {
        return file.extension().matches("html?");
    }

    String body() {
        return own.body();
    }

    /** The keys in the names that all dialects share. */
    FrontMatter frontMatter() {
        return HugoFrontMatter.shared(keys);
    }
}
