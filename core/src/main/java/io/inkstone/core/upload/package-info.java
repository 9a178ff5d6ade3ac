/**
 * Archives that somebody sends with a form of the desk. An {@link io.inkstone.core.upload.Upload} is a file below the data directory,
 * which is planned and applied as any other source is. It is kept until its run is at its end, its plan is discarded or a week has
 * passed. A file that no row speaks of is a rest of an upload that was broken off.
 */
@NullMarked
package io.inkstone.core.upload;

import org.jspecify.annotations.NullMarked;
