/**
 * Pictures that lie neither in the archive nor in the library: on other hosts, from where they are copied on request, and
 * written out within texts ({@code data:}). Each address is asked for once and its outcome remembered; texts are not
 * touched here, for the next import of the same archive finds the copies and leads to them.
 */
@NullMarked
package io.inkstone.importer.picture;

import org.jspecify.annotations.NullMarked;
