/**
 * Pictures that stand for posts without one of their own where somebody passes them on: title, date and site on paper.
 *
 * <p>A picture is drawn when it is first asked for and kept; its address names what it shows, so it never changes.
 */
@NullMarked
package io.inkstone.web.social;

import org.jspecify.annotations.NullMarked;
