/**
 * What posts are filed under: categories (a tree), tags (flat) and series (in order).
 *
 * <p>A term has a name as people write it, a {@link io.inkstone.core.taxonomy.NameKey} by which two spellings are
 * one term, and a slug in its address. A category's path is the slugs from the root down, joined with {@code /}.
 */
@NullMarked
package io.inkstone.core.taxonomy;

import org.jspecify.annotations.NullMarked;
