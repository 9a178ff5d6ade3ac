/**
 * What came in with archives: the runs of the importer, and of each run what it did with every file and what its owner should
 * look at. An owner plans an archive here, looks at what would be done, applies it in the background, stops it and takes it back.
 */
@NullMarked
package io.inkstone.admin.importing;

import org.jspecify.annotations.NullMarked;
