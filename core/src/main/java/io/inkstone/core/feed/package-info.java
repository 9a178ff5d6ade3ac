/**
 * Feeds: what feed readers fetch, posts with their full text.
 *
 * <p>An entry is known by the post's id for ever, whatever becomes of its address.
 */
@NullMarked
package io.inkstone.core.feed;

import org.jspecify.annotations.NullMarked;
