/** Following a repository: what is pushed there is imported here, and what is written here committed there. */
@NullMarked
package io.inkstone.importer.sync;

import org.jspecify.annotations.NullMarked;
