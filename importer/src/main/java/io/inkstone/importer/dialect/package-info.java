/**
 * What every kind of archive is made into: first an index of small entries, from which slugs and addresses are settled,
 * then one converted document at a time. A new dialect is a new package beside this one and changes nothing else.
 */
@NullMarked
package io.inkstone.importer.dialect;

import org.jspecify.annotations.NullMarked;
