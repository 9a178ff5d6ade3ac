/**
 * Accounts: who may sign in to the desk, and how they prove that it is them.
 *
 * <p>An account gets its password by a set-up link, which works once and not for long. A session is a browser that is signed
 * in. Of every secret (password, link, session) only a hash is stored: whoever reads the database cannot sign in with it.
 * An account is not an author: see {@link io.inkstone.core.author}.
 */
@NullMarked
package io.inkstone.core.account;

import org.jspecify.annotations.NullMarked;
