package io.inkstone.core.importing;

import java.util.List;

/**
 * What was taken back of a run.
 *
 * @param deletedCount posts that it had created
 * @param restoredCount posts that it had updated
 * @param mediaHashes of files that nothing in the library uses any more
 * @param kept posts that stay, because they were changed since
 */
public record UndoneImport(
        ImportRun run, int deletedCount, int restoredCount, List<String> mediaHashes, List<KeptPost> kept) {}
