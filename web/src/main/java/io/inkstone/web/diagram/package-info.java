/**
 * Diagrams: the frame in which a page has its Mermaid drawn. The library comes from this server and is fetched only by pages
 * that hold a diagram; the frame is a sandbox without the site's rights, because the library writes styles of its own.
 */
@NullMarked
package io.inkstone.web.diagram;

import org.jspecify.annotations.NullMarked;
