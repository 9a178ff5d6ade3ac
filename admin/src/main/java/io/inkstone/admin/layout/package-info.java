/**
 * What every page of the desk shows around its content, and the small things that all pages are set with: times, sizes, what
 * is wrong with a form.
 *
 * <p>A view takes one record, a {@link io.inkstone.admin.layout.DeskPage}, in which everything is ready to be printed:
 * templates look nothing up and format nothing.
 */
@NullMarked
package io.inkstone.admin.layout;

import org.jspecify.annotations.NullMarked;
