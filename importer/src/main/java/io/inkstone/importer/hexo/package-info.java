/**
 * Reads blogs made with Hexo: its configuration, file names, addresses, and the tags of Hexo and of its common themes. The
 * rules are those of Hexo's own source, named beside each; "source" in them is the folder of what Hexo publishes.
 */
@NullMarked
package io.inkstone.importer.hexo;

import org.jspecify.annotations.NullMarked;
