/**
 * The archive: all posts by year and month, as the site's time zone has them.
 */
@NullMarked
package io.inkstone.web.archive;

import org.jspecify.annotations.NullMarked;
