/**
 * Markup: how Markdown becomes the article that readers see. An article is parsed, rendered, sanitised into a tree and
 * then finished in the tree (headings, figures, tables, embeds), so that nothing an author writes reaches a page unless it
 * is on the sanitiser's list. Rendering is a pure function of the text and of {@link Markdown#VERSION}: no clock, no
 * settings, no database. The only package that knows org.commonmark.
 */
@NullMarked
package io.inkstone.core.markup;

import org.jspecify.annotations.NullMarked;
