/**
 * Every address that has no route of its own: posts, pages, and what was once somewhere else.
 */
@NullMarked
package io.inkstone.web.redirect;

import org.jspecify.annotations.NullMarked;
