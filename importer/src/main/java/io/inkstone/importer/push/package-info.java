/**
 * Committing back what was written here. Of a text that came as a file, the file is changed with the least difference: lines
 * that nobody touched keep their bytes, front matter keeps all keys but those that changed. A file is pushed only if an import of
 * it gives the text as it stands here.
 */
@NullMarked
package io.inkstone.importer.push;

import org.jspecify.annotations.NullMarked;
