package io.inkstone.importer.dialect;

import org.jspecify.annotations.Nullable;

/**
 * What an archive remembers of the text that a document was on the site that exported it.
 *
 * @param feedId by which feed readers knew it there
 * @param hash of the file as it was exported
 * @param state what that site's {@code post_state} said of it then; null if the archive is older than that
 */
public record FormerText(
        String feedId, String hash, @Nullable String state) {}
