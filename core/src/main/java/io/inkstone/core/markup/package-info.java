/**
 * What authors write: front matter and Markdown, and the HTML that comes of them. Reading never fails: a text that no
 * rule understands stays a text.
 */
@NullMarked
package io.inkstone.core.markup;

import org.jspecify.annotations.NullMarked;
