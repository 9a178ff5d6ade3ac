/**
 * Who is let in to the desk: the session cookie, the rule that everything under {@code /admin} is closed to whoever is not
 * signed in, and the form token that proves that a form was sent from a page of ours.
 *
 * <p>Readers of the public site are never asked who they are and get no cookie.
 */
@NullMarked
package io.inkstone.admin.access;

import org.jspecify.annotations.NullMarked;
