/**
 * The PostgreSQL that a service lives on: the one that its owner names, or an embedded one in the data directory.
 * One process at a time owns an embedded server (it holds the lock file); others that want the same data are its guests
 * and connect to it. What was committed survives the death of either process, and no leftover of one blocks a start.
 */
@NullMarked
package io.inkstone.core.database;

import org.jspecify.annotations.NullMarked;
