/**
 * Posts and pages as readers see them: the lists of the newest, and the article itself with what stands around it.
 */
@NullMarked
package io.inkstone.web.post;

import org.jspecify.annotations.NullMarked;
