/**
 * The media library: pictures and other files that posts show or link to.
 *
 * <p>A {@link io.inkstone.core.media.MediaAsset} is known by the SHA-256 of its bytes, so the same file is kept once and an
 * address never changes what it shows. The bytes lie in a {@link io.inkstone.core.media.MediaStore}, not in the database.
 */
@NullMarked
package io.inkstone.core.media;

import org.jspecify.annotations.NullMarked;
