package io.inkstone.web.post;

import io.inkstone.web.layout.Layout;
import io.inkstone.web.layout.SitePage;

/**
 * The newest posts.
 *
 * @param introduction what the site is about; empty on all pages but the first
 */
public record PostListPage(Layout layout, String introduction, PostList posts) implements SitePage {}
