/**
 * Accounts as the desk and the command line see them: the page behind a set-up link, the link that makes the first owner, and
 * {@code inkstone account}.
 */
@NullMarked
package io.inkstone.admin.account;

import org.jspecify.annotations.NullMarked;
