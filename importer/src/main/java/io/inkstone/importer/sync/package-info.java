/** Following a repository: what is pushed there is imported here, again and again. */
@NullMarked
package io.inkstone.importer.sync;

import org.jspecify.annotations.NullMarked;
