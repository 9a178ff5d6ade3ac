/**
 * Makes Markdown of HTML: what Markdown has a mark for gets it, what it has none for stays as HTML that articles may hold,
 * and every word of the text comes through. Blogs that keep their articles as HTML are read with it.
 */
@NullMarked
package io.inkstone.importer.html;

import org.jspecify.annotations.NullMarked;
