package io.inkstone.web.archive;

/** A year or month with the number of its posts. */
public record ArchiveTime(String text, String address, long count) {}
