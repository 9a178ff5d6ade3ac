package io.inkstone.importer.run;

import io.inkstone.core.feed.FeedRepository;
import io.inkstone.core.importing.ImportedFileRepository;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.plan.PlannedEntry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Writes some documents in one transaction: all of them or none. */
@Singleton
class WriteBatch {
    private final WriteEntry writeEntry;
    private final ImportedFileRepository files;
    private final FeedRepository feeds;

    WriteBatch(WriteEntry writeEntry, ImportedFileRepository files, FeedRepository feeds) {
        this.feeds = feeds;
        this.writeEntry = writeEntry;
        this.files = files;
    }

    @Transactional
    List<Outcome> write(ArchivePlan plan, List<Outcome> outcomes, UUID runId) {
        List<Outcome> written = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            written.add(write(plan, outcome, runId));
        }
        return written;
    }

    private Outcome knownToFeedReaders(Outcome created) {
        String feedId = Objects.requireNonNull(created.converted()).feedId();
        if (feedId != null) {
            feeds.keepId(Objects.requireNonNull(created.postId()), feedId);
        }
        return created;
    }

    private Outcome write(ArchivePlan plan, Outcome outcome, UUID runId) {
        PlannedEntry planned = outcome.planned();
        if (planned.moved() && planned.known() != null) {
            files.move(planned.known().id(), planned.entry().path());
        }
        return switch (outcome.action()) {
            case CREATE -> knownToFeedReaders(writeEntry.create(plan, outcome, runId));
            case UPDATE -> writeEntry.update(plan, outcome, runId);
            case UNCHANGED, CONFLICT, SKIP, FAIL -> outcome;
        };
    }
}
