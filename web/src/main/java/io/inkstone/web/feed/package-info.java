/**
 * Feeds: the newest posts with their full text, of the whole site and of each list, for feed readers.
 *
 * <p>Each as Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1; what has left the site's feed stands in its archive (RFC 5005 §4).
 */
@NullMarked
package io.inkstone.web.feed;

import org.jspecify.annotations.NullMarked;
