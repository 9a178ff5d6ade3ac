/**
 * Posts and pages: what is written, and what readers are shown.
 *
 * <p>A {@link io.inkstone.core.post.Post} says where a text stands; a {@link io.inkstone.core.post.Revision} is the text, and
 * is never changed; a {@link io.inkstone.core.post.Rendering} is what readers see of it, made when the text changes.
 * A post is public when it is published and its time has come; every read of the public site takes that moment as an
 * argument. An unlisted post is read by whoever has its address and stands in no list.
 */
@NullMarked
package io.inkstone.core.post;

import org.jspecify.annotations.NullMarked;
