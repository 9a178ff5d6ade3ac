/** What somebody sees who is not let in, or whose link or form is no longer good. */
@NullMarked
package io.inkstone.admin.error;

import org.jspecify.annotations.NullMarked;
