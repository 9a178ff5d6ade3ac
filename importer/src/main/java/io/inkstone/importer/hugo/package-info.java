/**
 * Hugo's way of keeping a blog: configuration in three languages, content by section, bundle and language, shortcodes, and
 * its own rules of what is where.
 */
@NullMarked
package io.inkstone.importer.hugo;

import org.jspecify.annotations.NullMarked;
