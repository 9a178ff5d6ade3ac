/**
 * Taking everything out again, as one tree that a generator builds: what nobody changed goes out as the very bytes that came in,
 * what was changed or written here as front matter and Markdown. A {@link io.inkstone.importer.export.Tree} knows how its
 * generator wants things laid out; the manifest keeps what the files alone do not say.
 */
@NullMarked
package io.inkstone.importer.export;

import org.jspecify.annotations.NullMarked;
