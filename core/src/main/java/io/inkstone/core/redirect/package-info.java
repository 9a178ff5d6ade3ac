/**
 * Addresses that once were ours: of a post under an older slug, or of the blog that an archive came from.
 *
 * <p>Such an address leads to where its post is now (301), for ever, or says that it is gone (410). It is found by its
 * {@link io.inkstone.core.redirect.PathKey}, under which all spellings of one address are the same.
 */
@NullMarked
package io.inkstone.core.redirect;

import org.jspecify.annotations.NullMarked;
