package io.inkstone.importer.push;

import org.jspecify.annotations.Nullable;

/**
 * A file that says what a text says here.
 *
 * @param previousPath where the file lay until now, if it moves
 * @param base its bytes: what the site and the repository have in common from then on
 * @param contentHash of what an import makes of {@code base}
 * @param committed what is pushed, with what came from there meanwhile; null if the repository has it already
 */
@SuppressWarnings("ArrayRecordComponent") // written once and never compared
record Composed(
        Outgoing text,
        String path,
        @Nullable String previousPath,
        byte[] base,
        String contentHash,
        byte @Nullable [] committed) {}
