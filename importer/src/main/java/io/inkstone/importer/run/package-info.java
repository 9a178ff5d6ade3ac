/**
 * Doing what was planned: documents are converted, rendered and written in batches, each problem becomes a line of the
 * report, and no bad file stops the others. A dry run goes the same way and writes nothing.
 */
@NullMarked
package io.inkstone.importer.run;

import org.jspecify.annotations.NullMarked;
