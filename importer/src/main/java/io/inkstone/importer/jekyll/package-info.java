/**
 * Jekyll's dialect, as Jekyll 4 itself reads a site: its folders, {@code _config.yml}, dates, permalinks, Liquid and
 * kramdown. What Liquid computes from other things than this page and the configuration stays in the text as written.
 */
@NullMarked
package io.inkstone.importer.jekyll;

import org.jspecify.annotations.NullMarked;
