/**
 * Plain Markdown: folders of notes and articles, books, Obsidian's vaults, and a file by itself. There is no configuration,
 * so front matter, headings, names and folders say what a text is. A text with front matter outside of a vault counts as
 * cut out of a Jekyll blog.
 */
@NullMarked
package io.inkstone.importer.markdown;

import org.jspecify.annotations.NullMarked;
