/**
 * Feeds: what feed readers fetch, posts with their full text.
 *
 * <p>An entry is known by one id for ever, whatever becomes of its address: the one that it had on the site that it came
 * from, else the post's own.
 */
@NullMarked
package io.inkstone.core.feed;

import org.jspecify.annotations.NullMarked;
