/** The one clock that everything asks for the time, so that a test can stand at any moment. */
@NullMarked
package io.inkstone.core.time;

import org.jspecify.annotations.NullMarked;
