package io.inkstone.web.taxonomy;

import io.inkstone.web.layout.Layout;
import io.inkstone.web.layout.SitePage;
import java.util.List;

/**
 * All terms of one kind.
 *
 * @param empty what the page says where there are none
 */
public record TermListPage(Layout layout, String title, List<TermLink> terms, String empty) implements SitePage {}
