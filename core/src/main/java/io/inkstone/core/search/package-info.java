/**
 * Search: what is written where, and what is like what.
 *
 * <p>A text becomes {@link io.inkstone.core.search.Token tokens}: Latin words folded and stemmed, Han, kana and Hangul by
 * the character. Texts and queries become tokens by the same rules, so whoever writes as the author did finds the post.
 * PostgreSQL keeps the tokens of each post, single ones and pairs, with their places, as a {@code tsvector}, or those of some
 * hundred posts by token in a {@link io.inkstone.core.search.SearchSegment segment}; a token that is not adjacent in the text
 * is not adjacent there. Only public posts and pages are found.
 */
@NullMarked
package io.inkstone.core.search;

import org.jspecify.annotations.NullMarked;
