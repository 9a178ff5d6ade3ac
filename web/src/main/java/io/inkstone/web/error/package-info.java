/**
 * What readers see when there is nothing to show: not found, gone, or a fault of ours.
 *
 * <p>These pages ask the database for nothing. A fault is logged once, under the request's id, which the page names; what
 * went wrong stands only in the log.
 */
@NullMarked
package io.inkstone.web.error;

import org.jspecify.annotations.NullMarked;
