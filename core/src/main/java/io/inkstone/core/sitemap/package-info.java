/**
 * The sitemap: the list of everything public that search engines read, with the time when each thing last changed.
 */
@NullMarked
package io.inkstone.core.sitemap;

import org.jspecify.annotations.NullMarked;
