/**
 * The command line as the modules see it: each contributes its commands, and the assembly joins them under the one
 * word {@code inkstone}.
 */
@NullMarked
package io.inkstone.core.command;

import org.jspecify.annotations.NullMarked;
