/**
 * Text on its way from one Markdown dialect to ours. Every step knows which characters are code, which it never touches,
 * and from which line of the author's file each line comes.
 */
@NullMarked
package io.inkstone.importer.text;

import org.jspecify.annotations.NullMarked;
