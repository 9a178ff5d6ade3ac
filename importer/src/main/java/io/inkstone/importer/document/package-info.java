/**
 * What all archives of text files have in common: names and dates as people write them, titles, covers, summaries, authors,
 * and where the links and pictures of a text lead.
 */
@NullMarked
package io.inkstone.importer.document;

import org.jspecify.annotations.NullMarked;
