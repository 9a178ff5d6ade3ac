package io.inkstone.web.layout;

/** A link: the words that stand on the page, and a path from the site's root or an absolute address. */
public record Link(String text, String address) {}
