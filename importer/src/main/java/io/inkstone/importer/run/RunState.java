package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportRun;

/**
 * How far a run has come, as the database has it.
 *
 * @param position of the next item
 */
record RunState(ImportRun run, int position) {}
