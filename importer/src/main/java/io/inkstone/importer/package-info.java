/**
 * The importer: brings archives of other systems into Inkstone and takes everything out again. What the command line says
 * stands here; the work is in the packages below, in the order source, dialect, plan, run.
 */
@NullMarked
package io.inkstone.importer;

import org.jspecify.annotations.NullMarked;
