/**
 * The addresses of the old site after an import: lists, feeds and files are led to what shows the same here, and then every
 * address is asked of the site itself. Whatever does not lead anywhere stands in the report.
 */
@NullMarked
package io.inkstone.importer.address;

import org.jspecify.annotations.NullMarked;
