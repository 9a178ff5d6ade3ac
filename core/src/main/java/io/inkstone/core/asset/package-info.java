/**
 * The interface's own style sheets, scripts and pictures: files below {@code assets/} on the class path.
 *
 * <p>An asset's address holds a hash of its bytes, so that browsers may keep it for ever. A style sheet is kept in small
 * files, one for each word, and delivered as one: its {@code @import} lines are replaced by the files that they name.
 */
@NullMarked
package io.inkstone.core.asset;

import org.jspecify.annotations.NullMarked;
