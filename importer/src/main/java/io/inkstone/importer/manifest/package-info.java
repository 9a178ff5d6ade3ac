/**
 * The manifest of an exported tree: what its files alone do not say, so that an import gives the same site.
 *
 * <p>A file {@code inkstone.jsonl} at the tree's root, one JSON object a line: the settings, each document, each media file, each
 * address that leads elsewhere. Generators pass it over. What it says of a document holds as long as the file is the one that was
 * exported; of one that was changed since, only slug and feed id stay.
 */
@NullMarked
package io.inkstone.importer.manifest;

import org.jspecify.annotations.NullMarked;
