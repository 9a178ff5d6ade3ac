package io.inkstone.importer.run;

import io.inkstone.core.post.PostContent;

/**
 * What an import would make of a file.
 *
 * @param contentHash as {@code imported_file} keeps it
 * @param root the folder of its blog in the archive; empty for the top
 */
public record ReadDocument(PostContent content, String contentHash, String root) {}
