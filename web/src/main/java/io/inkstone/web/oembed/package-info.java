/**
 * oEmbed (oembed.com, version 1.0): tells other sites what to show where somebody pastes the address of a post.
 *
 * <p>The answer is of the type "link", because our pages let nobody frame them.
 */
@NullMarked
package io.inkstone.web.oembed;

import org.jspecify.annotations.NullMarked;
