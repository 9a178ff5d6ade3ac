/**
 * Feeds: the newest posts with their full text, of the whole site and of each list, for feed readers.
 *
 * <p>Atom (RFC 4287) is the one that lists offer; the whole site also has RSS 2.0 and JSON Feed 1.1.
 */
@NullMarked
package io.inkstone.web.feed;

import org.jspecify.annotations.NullMarked;
