/**
 * Authors as readers see them: who writes here, and what each one wrote.
 */
@NullMarked
package io.inkstone.web.author;

import org.jspecify.annotations.NullMarked;
