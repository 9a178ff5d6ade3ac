/**
 * Search for readers: a page with a form that works without scripts, the same as JSON, and suggestions while one types.
 * What is found, in which order and with which snippet is core's; here it gets its addresses.
 */
@NullMarked
package io.inkstone.web.search;

import org.jspecify.annotations.NullMarked;
