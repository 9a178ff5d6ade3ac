package io.inkstone.web.archive;

import io.inkstone.web.layout.ShownTime;

/** A post in the archive. */
public record ArchiveEntry(String title, String address, ShownTime publishedAt) {}
