/** Following repositories while the site is served: looking for what is due, and hearing web hooks. */
@NullMarked
package io.inkstone.web.sync;

import org.jspecify.annotations.NullMarked;
