/**
 * What the importer has to say. A notice always names a file and, where there is one, a line of that file as its author
 * sees it, counted from 1 with the front matter.
 */
@NullMarked
package io.inkstone.importer.report;

import org.jspecify.annotations.NullMarked;
