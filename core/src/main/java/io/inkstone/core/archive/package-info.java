/**
 * The archive: public posts by the year and month in which they appeared, as the site's time zone has them.
 */
@NullMarked
package io.inkstone.core.archive;

import org.jspecify.annotations.NullMarked;
