/**
 * Taking everything out again: what nobody edited goes out as the very bytes that came in, at the path where it lay; what
 * was edited or written here goes out as front matter and Markdown.
 */
@NullMarked
package io.inkstone.importer.export;

import org.jspecify.annotations.NullMarked;
