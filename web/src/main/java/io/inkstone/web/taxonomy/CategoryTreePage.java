package io.inkstone.web.taxonomy;

import io.inkstone.web.layout.Layout;
import io.inkstone.web.layout.SitePage;
import java.util.List;

/** The tree of categories. */
public record CategoryTreePage(Layout layout, List<CategoryNode> roots) implements SitePage {}
