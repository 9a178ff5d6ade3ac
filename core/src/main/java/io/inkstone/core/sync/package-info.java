/**
 * Repositories that the site follows. A {@link io.inkstone.core.sync.SyncSource} becomes due by its clock, by a call of its
 * web hook, or by hand; however often that happens meanwhile, it is synced once. Whoever syncs claims it first, so that of
 * several processes only one does. Where its owner asked for it, what is written here is committed back; what is about to be pushed
 * is a {@link io.inkstone.core.sync.SyncPush} until it has arrived.
 */
@NullMarked
package io.inkstone.core.sync;

import org.jspecify.annotations.NullMarked;
