/**
 * The running service: one listener for the site and one, on loopback unless told otherwise, for health and metrics.
 * A start that fails says why in one sentence and leaves nothing running.
 */
@NullMarked
package io.inkstone.web.serving;

import org.jspecify.annotations.NullMarked;
