/**
 * What browsers and robots ask every site for: its icon, its manifest, its rules, its well-known addresses.
 */
@NullMarked
package io.inkstone.web.site;

import org.jspecify.annotations.NullMarked;
