package io.inkstone.web.taxonomy;

/** A term with the number of its posts. */
public record TermLink(String name, String address, long count) {}
