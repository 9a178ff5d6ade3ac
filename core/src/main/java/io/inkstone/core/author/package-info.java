/**
 * Authors: the names that stand under posts.
 *
 * <p>An author is a byline with an address of its own ({@code /authors/{slug}/}); an account is somebody who can sign in.
 * An imported author has no account, and an author outlives the account that wrote under the name.
 */
@NullMarked
package io.inkstone.core.author;

import org.jspecify.annotations.NullMarked;
