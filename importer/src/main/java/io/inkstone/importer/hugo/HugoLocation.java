package io.inkstone.importer.hugo;

import io.inkstone.importer.source.ArchivePath;

/**
 * Where a text stands among the content.
 *
 * @param folder from the content's top: for a bundle the folder that it is in itself
 * @param name without extension and language
 */
record HugoLocation(HugoLanguage language, String folder, String name, Kind kind) {
    /** What a text is to Hugo, by its name and place. */
    enum Kind {
        /** A text with a file of its own. */
        PAGE,
        /** {@code index.md}: its folder is the text. */
        BUNDLE,
        /** {@code _index.md}: the head of a list. */
        SECTION,
        /** A text that lies in a bundle and is shown by it. */
        PART
    }

    /** By which other texts name it, the same in all languages: {@code posts/ink}. */
    String key() {
        return kind == Kind.PAGE || kind == Kind.PART ? ArchivePath.join(folder, name) : folder;
    }

    /** The folder or file name that stands for it. */
    String baseName() {
        return kind == Kind.PAGE || kind == Kind.PART ? name : folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** The folder that holds it: for a bundle the one around its own. */
    String container() {
        return kind == Kind.PAGE || kind == Kind.PART ? folder : ArchivePath.folder(folder);
    }

    /** The first folder of the path; empty at the top. */
    String section() {
        String sections = kind == Kind.SECTION ? folder : container();
        return sections.split("/", 2)[0];
    }
}
