/**
 * Deciding, before anything is written: which archive this is, what each file of it becomes, under which slug and
 * address, and where old addresses lead. Slugs of posts that are here already stay as they are.
 */
@NullMarked
package io.inkstone.importer.plan;

import org.jspecify.annotations.NullMarked;
