/** Signing in to the desk and out of it. */
@NullMarked
package io.inkstone.admin.login;

import org.jspecify.annotations.NullMarked;
