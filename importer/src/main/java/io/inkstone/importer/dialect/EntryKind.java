package io.inkstone.importer.dialect;

/** What a document becomes. */
public enum EntryKind {
    POST,
    PAGE
}
