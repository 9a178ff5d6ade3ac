package io.inkstone.importer.sync;

import io.inkstone.core.sync.SyncOutcome;
import io.inkstone.core.sync.SyncSource;
import io.inkstone.core.sync.SyncSourceRepository;
import io.inkstone.core.sync.SyncSources;
import io.inkstone.importer.git.CheckOut;
import io.inkstone.importer.git.GitSource;
import io.inkstone.importer.git.PushException;
import io.inkstone.importer.push.PushEdits;
import io.inkstone.importer.push.Pushed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Imports a followed repository whenever its head has moved, and commits back what was written here where that is asked for. */
@Singleton
class RunSync implements SyncSources {
    /** After that another process may take it, because the first must be gone. */
    private static final Duration CLAIM = Duration.ofHours(1);

    private final SyncSourceRepository sources;
    private final CheckOut checkOut;
    private final ImportRepository importRepository;
    private final PushEdits pushEdits;
    private final Clock clock;

    RunSync(
            SyncSourceRepository sources,
            CheckOut checkOut,
            ImportRepository importRepository,
            PushEdits pushEdits,
            Clock clock) {
        this.sources = sources;
        this.checkOut = checkOut;
        this.importRepository = importRepository;
        this.pushEdits = pushEdits;
        this.clock = clock;
    }

    @Override
    public Optional<SyncOutcome> syncNext() {
        Instant now = clock.instant();
        return Optional.ofNullable(sources.claim(now, now.plus(CLAIM))).map(this::sync);
    }

    private SyncOutcome sync(SyncSource source) {
        SyncOutcome outcome = attempt(source);
        sources.release(source.id(), outcome.head(), outcome.failure(), clock.instant());
        return outcome;
    }

    /** Whatever goes wrong is this source's failure, is told, and is tried again when it is due. */
    private SyncOutcome attempt(SyncSource source) {
        SyncOutcome done = SyncOutcome.none(source);
        try {
            GitSource repository = GitSource.repository(source.source());
            if (source.head() == null || (source.push() && !pushEdits.knows(repository))) {
                done = importRepository.bringIn(done, source, repository);
            }
            if (source.push()) {
                done = pushed(done, source, repository);
            }
            return checkOut.head(repository).equals(done.head())
                    ? done
                    : importRepository.bringIn(done, source, repository);
        } catch (IOException | RuntimeException e) {
            return done.failed(String.valueOf(e.getMessage()));
        }
    }

    /** A repository that takes nothing still gives. */
    private SyncOutcome pushed(SyncOutcome done, SyncSource source, GitSource repository) throws IOException {
        try {
            Pushed pushed = pushEdits.push(source, repository, checkOut.head(repository));
            return done.pushed(pushed.shown(), pushed.titles(), pushed.unpushed());
        } catch (PushException e) {
            return done.failed(String.valueOf(e.getMessage()));
        }
    }
}
