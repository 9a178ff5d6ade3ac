package io.inkstone.web.layout;

/** A feed that a page makes known to feed readers. */
public record FeedLink(String title, String contentType, String address) {}
