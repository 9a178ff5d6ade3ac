/** Journeys through the desk in the assembled service, whose classes this module does not see. */
@NullMarked
package io.inkstone.web.desk;

import org.jspecify.annotations.NullMarked;
