/**
 * Taking everything out: what an export needs to know of each post, page by page, at any size of the site.
 *
 * <p>A post goes out as the file that came in where nothing about it was changed here, and else as a text. What is written, and
 * how a generator wants it, is the importer module's.
 */
@NullMarked
package io.inkstone.core.export;

import org.jspecify.annotations.NullMarked;
