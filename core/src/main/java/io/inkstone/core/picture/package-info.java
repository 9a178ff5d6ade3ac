/**
 * Pictures: how those of the media library are set in an article. A {@link io.inkstone.core.picture.Picture} is known by the
 * hash in its address; its size keeps the page from jumping while it loads, and its other widths spare a phone the
 * original. Articles are set when they are written, not when they are read.
 */
@NullMarked
package io.inkstone.core.picture;

import org.jspecify.annotations.NullMarked;
