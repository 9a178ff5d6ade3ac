/**
 * Categories, tags and series as readers see them: what there is, and the posts under each.
 */
@NullMarked
package io.inkstone.web.taxonomy;

import org.jspecify.annotations.NullMarked;
