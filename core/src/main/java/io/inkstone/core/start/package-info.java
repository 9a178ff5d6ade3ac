/**
 * Brings a service up and takes it down: first the database, then the migrations, then everything else; and the other
 * way round at the end. A start that fails leaves nothing running and says in one sentence why.
 */
@NullMarked
package io.inkstone.core.start;

import org.jspecify.annotations.NullMarked;
