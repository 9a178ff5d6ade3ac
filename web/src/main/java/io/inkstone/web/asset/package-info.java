/**
 * Serves the interface's own files under addresses that change with their bytes, so that browsers keep them for ever.
 */
@NullMarked
package io.inkstone.web.asset;

import org.jspecify.annotations.NullMarked;
