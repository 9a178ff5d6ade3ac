/**
 * What came in with archives: the runs of the importer, and of each run what it did with every file and what its owner should
 * look at. Runs are listed and reported here; they are started on the command line.
 */
@NullMarked
package io.inkstone.admin.importing;

import org.jspecify.annotations.NullMarked;
