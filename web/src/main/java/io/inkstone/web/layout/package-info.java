/**
 * What every page of the site shows around its content, and the small things that all pages are set with: links, dates, page
 * numbers.
 *
 * <p>A view takes one record, a {@link io.inkstone.web.layout.SitePage}, in which everything is ready to be printed:
 * templates look nothing up and format nothing.
 */
@NullMarked
package io.inkstone.web.layout;

import org.jspecify.annotations.NullMarked;
