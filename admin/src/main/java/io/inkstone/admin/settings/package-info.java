/**
 * The site's settings: what it is called, and what machines may do with it.
 *
 * <p>A form that was opened before somebody else saved theirs is not saved over it: it comes back with what was typed.
 */
@NullMarked
package io.inkstone.admin.settings;

import org.jspecify.annotations.NullMarked;
