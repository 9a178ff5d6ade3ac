/**
 * Importing: what an archive brought in, kept so that a second import changes nothing and an export gives every byte back.
 *
 * <p>A run ({@link io.inkstone.core.importing.ImportRun}) goes over one archive and does something with each file of it
 * ({@link io.inkstone.core.importing.ImportItem}). An {@link io.inkstone.core.importing.ImportedFile} remembers the file's own
 * bytes and the last revision that an import made of it: if the post has another one by now, somebody edited it here.
 * The reading itself is the importer module's, behind {@link io.inkstone.core.importing.ContentImporter}.
 */
@NullMarked
package io.inkstone.core.importing;

import org.jspecify.annotations.NullMarked;
