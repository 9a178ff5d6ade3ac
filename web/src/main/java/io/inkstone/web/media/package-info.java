/**
 * Serves the media library: pictures and other files of posts, which never change under their address.
 *
 * <p>Files come from anybody's archive. None is ever run: each is sent with the type that its name has, never guessed, and
 * under a policy of its own; what is no picture, sound, film, text or PDF is only offered as a download.
 */
@NullMarked
package io.inkstone.web.media;

import org.jspecify.annotations.NullMarked;
