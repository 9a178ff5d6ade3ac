package io.inkstone.importer.dialect;

/** Who reads a document once it is imported. */
public enum Visibility {
    PUBLISHED,
    /** Readable by whoever has the address; no list names it. */
    UNLISTED,
    DRAFT
}
