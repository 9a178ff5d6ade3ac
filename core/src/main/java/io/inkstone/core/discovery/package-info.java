/**
 * What machines may do with the site: which robots may read it and for what, and which search engines are told of news.
 *
 * <p>A site that nobody has set this for is open to whoever reads, and tells nobody by itself.
 */
@NullMarked
package io.inkstone.core.discovery;

import org.jspecify.annotations.NullMarked;
