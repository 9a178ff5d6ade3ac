package io.inkstone.importer.push;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportItem;
import io.inkstone.core.importing.ImportItemRepository;
import io.inkstone.core.importing.ImportNotices;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.core.sync.PushedFile;
import io.inkstone.core.sync.SyncPush;
import io.inkstone.core.sync.SyncPushRepository;
import io.inkstone.importer.source.ContentHash;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Remembers what is pushed: before, because the process may end at any moment, and afterwards as what an import compares with. It
 * is kept as a run of its own, so that undoing an earlier import does not take back what was written since.
 */
@Singleton
class RecordPush {
    private final SyncPushRepository pushes;
    private final ImportRunRepository runs;
    private final ImportItemRepository items;
    private final Clock clock;

    RecordPush(SyncPushRepository pushes, ImportRunRepository runs, ImportItemRepository items, Clock clock) {
        this.pushes = pushes;
        this.runs = runs;
        this.items = items;
        this.clock = clock;
    }

    @Transactional
    void intend(UUID sourceId, String commit, ImportRun last, Composition composition) {
        List<SyncPush> files = new ArrayList<>();
        for (Composed text : composition.texts()) {
            files.add(new SyncPush(
                    Ids.next(),
                    sourceId,
                    commit,
                    last.archive(),
                    text.path(),
                    text.previousPath(),
                    ContentHash.of(text.base()),
                    text.base(),
                    text.text().edit().postId(),
                    text.text().edit().revisionId(),
                    null,
                    text.contentHash(),
                    text.text().edit().state()));
        }
        composition
                .pictures()
                .forEach((path, asset) -> files.add(new SyncPush(
                        Ids.next(),
                        sourceId,
                        commit,
                        last.archive(),
                        path,
                        null,
                        asset.hash(),
                        null,
                        null,
                        null,
                        asset.id(),
                        null,
                        null)));
        pushes.forget(sourceId);
        pushes.saveAll(files);
    }

    /** They are in the repository now. */
    @Transactional
    void confirm(UUID sourceId, String commit, ImportRun last) {
        List<PushedFile> files = pushes.files(sourceId);
        Instant now = clock.instant();
        ImportRun run = runs.save(new ImportRun(
                Ids.next(),
                last.archive(),
                last.source(),
                last.dialect(),
                ImportStatus.DONE,
                now,
                now,
                new ImportCounts(Map.of(ImportAction.UNCHANGED.name(), (long) files.size())),
                last.format(),
                last.proof(),
                last.sitemap(),
                files.size(),
                null,
                ImportNotices.NONE,
                null));
        pushes.deletePrevious(sourceId);
        pushes.takeOver(sourceId, run.id());
        pushes.forget(sourceId);
        List<ImportItem> done = new ArrayList<>();
        files.forEach(file -> done.add(item(run.id(), done.size(), file, commit)));
        items.saveAll(done);
    }

    void forget(UUID sourceId) {
        pushes.forget(sourceId);
    }

    private static ImportItem item(UUID runId, int position, PushedFile file, String commit) {
        return new ImportItem(
                runId,
                position,
                file.path(),
                ImportAction.UNCHANGED,
                file.mediaId() == null ? "post" : "asset",
                null,
                file.postId(),
                null,
                null,
                "it was written here and committed to the repository as " + commit.substring(0, 10),
                ImportNotices.NONE,
                null);
    }
}
