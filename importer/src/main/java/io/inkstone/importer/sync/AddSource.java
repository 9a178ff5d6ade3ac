package io.inkstone.importer.sync;

import io.inkstone.core.account.Token;
import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.sync.SyncSource;
import io.inkstone.core.sync.SyncSourceRepository;
import io.inkstone.importer.git.GitSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Begins to follow a repository. */
@Singleton
class AddSource {
    private final SyncSourceRepository sources;
    private final Clock clock;

    AddSource(SyncSourceRepository sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * What to follow.
     *
     * @param name null for the repository's own
     * @param every how long to wait until it is asked again
     * @param signed whether calls of its web hook have to prove that they know a secret
     * @param push whether what is written here is committed back, and whether new texts are too
     */
    record Wish(
            GitSource repository,
            @Nullable String name,
            @Nullable String format,
            Duration every,
            boolean signed,
            Push push) {}

    /** What is committed back. */
    enum Push {
        NOTHING,
        EDITS,
        NEW
    }

    /** The source, and the token of its web hook's address, which is told only now. */
    record Added(SyncSource source, Token token) {}

    /**
     * From now on it is due.
     *
     * @throws ImportException.UnreadableSource if another is followed under this name
     */
    @Transactional
    Added add(Wish wish) {
        Instant now = clock.instant();
        String name =
                wish.name() == null ? wish.repository().name() : wish.name().strip();
        if (name.isEmpty()
                || name.matches(".*[\\s/].*")
                || sources.findByName(name).isPresent()) {
            throw new ImportException.UnreadableSource(
                    "\"" + name + "\" is taken, or is no name; choose one with --name.");
        }
        Token token = Token.random();
        SyncSource source = sources.save(new SyncSource(
                Ids.next(),
                name,
                wish.repository().toString(),
                wish.format(),
                Math.toIntExact(wish.every().toSeconds()),
                token.hash(),
                wish.signed() ? Token.random().value() : null,
                null,
                now,
                null,
                null,
                null,
                wish.push() != Push.NOTHING,
                wish.push() == Push.NEW,
                null,
                null,
                now));
        return new Added(source, token);
    }
}
