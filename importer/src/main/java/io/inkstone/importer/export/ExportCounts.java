package io.inkstone.importer.export;

/** What an export wrote: files as they came in, texts that were edited or written here, and pictures. */
public record ExportCounts(int originals, int texts, int media) {}
