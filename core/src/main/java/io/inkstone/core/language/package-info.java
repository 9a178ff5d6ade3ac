/**
 * The words of the interface, in the languages that Inkstone speaks: Simplified Chinese and English.
 *
 * <p>Each module keeps its words in files {@code messages/<module>_<language>.properties} (UTF-8), one for each language,
 * with the same keys in all of them.
 */
@NullMarked
package io.inkstone.core.language;

import org.jspecify.annotations.NullMarked;
