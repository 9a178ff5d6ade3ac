/**
 * Highlighting: which parts of a listing are keywords, strings, comments. A {@link io.inkstone.core.highlight.Lexer} reads
 * one language; tokens follow each other without gaps and together are the listing, so nothing of it is ever lost. Most
 * lexers are RSyntaxTextArea's; what it lacks or gets wrong is read by our own, out of the {@code .lang} files beside them.
 */
@NullMarked
package io.inkstone.core.highlight;

import org.jspecify.annotations.NullMarked;
