package io.inkstone.web.layout;

/** What a view of the public site takes. */
public interface SitePage {
    Layout layout();
}
