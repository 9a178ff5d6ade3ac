/**
 * Ids of everything that is stored: UUID version 7 (RFC 9562 §5.7), made by the application, so that a row's id is known
 * before it is written and rows made one after the other lie together in an index.
 */
@NullMarked
package io.inkstone.core.identity;

import org.jspecify.annotations.NullMarked;
