/**
 * Archives that an owner sends with a form, to be planned as any other source of an import is. The file goes straight to the disk; the
 * plan is made in the background, and whoever waits is shown it as soon as it stands.
 */
@NullMarked
package io.inkstone.admin.upload;

import org.jspecify.annotations.NullMarked;
