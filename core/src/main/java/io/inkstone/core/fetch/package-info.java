/**
 * Asking other hosts for what others have named: a picture in an imported text, a repository, an address of a subscriber.
 *
 * <p>Whoever names an address must not reach through this service what only this service can reach. So a name is resolved
 * once and the addresses that were found are checked and used; every redirect is a new question; bytes and time are
 * bounded. Nothing else in the project asks an address that somebody else chose.
 */
@NullMarked
package io.inkstone.core.fetch;

import org.jspecify.annotations.NullMarked;
