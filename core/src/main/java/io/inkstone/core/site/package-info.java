/**
 * The site as a whole: its settings, and the addresses of everything on it.
 *
 * <p>Every link to a page of the public site is made by {@link io.inkstone.core.site.Permalinks}, so an address is
 * spelt in one place. Paths are percent-encoded UTF-8 and end with a slash; only files do not.
 */
@NullMarked
package io.inkstone.core.site;

import org.jspecify.annotations.NullMarked;
