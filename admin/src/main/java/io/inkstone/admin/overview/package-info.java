/** The desk's first page: what there is, and what happened last. */
@NullMarked
package io.inkstone.admin.overview;

import org.jspecify.annotations.NullMarked;
