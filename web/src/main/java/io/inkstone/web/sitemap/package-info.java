/**
 * What search engines read: the sitemap, split where it would grow too long, and the rules for robots.
 */
@NullMarked
package io.inkstone.web.sitemap;

import org.jspecify.annotations.NullMarked;
