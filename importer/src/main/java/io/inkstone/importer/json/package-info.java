/**
 * JSON as archives hold it: read event by event, so that a file of any size fits, and value by value where a value is wanted.
 */
@NullMarked
package io.inkstone.importer.json;

import org.jspecify.annotations.NullMarked;
