/** The site in numbers, for those who run it. */
@NullMarked
package io.inkstone.core.overview;

import org.jspecify.annotations.NullMarked;
