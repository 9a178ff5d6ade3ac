/**
 * Views: the templates of all modules, rendered by one engine.
 *
 * <p>Templates are compiled by the build. A view is named by its path below {@code jte/} and takes one page record.
 */
@NullMarked
package io.inkstone.web.view;

import org.jspecify.annotations.NullMarked;
