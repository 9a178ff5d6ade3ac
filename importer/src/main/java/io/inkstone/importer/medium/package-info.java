/**
 * Medium's dialect: the folder of HTML files in which it gives everything out, of which {@code posts} holds the stories and the rest
 * what it knows of the account.
 */
@NullMarked
package io.inkstone.importer.medium;

import org.jspecify.annotations.NullMarked;
