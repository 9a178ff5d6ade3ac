package io.inkstone.importer.push;

import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.sync.SyncPushRepository;
import io.inkstone.core.sync.SyncSource;
import io.inkstone.core.sync.SyncSourceRepository;
import io.inkstone.importer.git.Change;
import io.inkstone.importer.git.CheckedOut;
import io.inkstone.importer.git.GitSource;
import io.inkstone.importer.git.PushCommit;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Sends what was composed as one commit, so that it can be ended at any moment and nothing is lost or doubled. */
@Singleton
class SendPush {
    private final PushCommit pushCommit;
    private final RecordPush recordPush;
    private final SyncPushRepository pushes;
    private final SyncSourceRepository sources;
    private final DescribePush describe;

    SendPush(
            PushCommit pushCommit,
            RecordPush recordPush,
            SyncPushRepository pushes,
            SyncSourceRepository sources,
            DescribePush describe) {
        this.pushCommit = pushCommit;
        this.recordPush = recordPush;
        this.pushes = pushes;
        this.sources = sources;
        this.describe = describe;
    }

    /** Whether an earlier push has not been told of its end. */
    boolean isUnderWay(SyncSource source) {
        return pushes.commitOf(source.id()).isPresent();
    }

    /** Finds out how an earlier push ended of which that was not written down any more. */
    void settle(SyncSource source, CheckedOut files, ImportRun last) throws IOException {
        Optional<String> commit = pushes.commitOf(source.id());
        if (commit.isPresent()) {
            if (pushCommit.isIn(files, commit.get())) {
                recordPush.confirm(source.id(), commit.get(), last);
            } else {
                recordPush.forget(source.id());
            }
        }
    }

    /** Where the repository stands then; empty if it has moved meanwhile, and nothing was pushed. */
    Optional<String> send(SyncSource source, GitSource repository, Ground ground, Composition composition)
            throws IOException {
        String head = ground.files().head();
        if (composition.texts().isEmpty()) {
            return Optional.of(head);
        }
        boolean committed = !composition.committed().isEmpty();
        String commit = committed ? pushCommit.commit(repository, ground.files(), change(ground, composition)) : head;
        recordPush.intend(source.id(), commit, ground.last(), composition);
        if (committed && !pushCommit.push(repository, ground.files(), commit)) {
            recordPush.forget(source.id());
            return Optional.empty();
        }
        recordPush.confirm(source.id(), commit, ground.last());
        return Optional.of(commit);
    }

    private Change change(Ground ground, Composition composition) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        Set<String> removed = new HashSet<>();
        for (Composed text : composition.committed()) {
            files.put(text.path(), Objects.requireNonNull(text.committed()));
            Optional.ofNullable(text.previousPath()).ifPresent(removed::add);
        }
        for (Map.Entry<String, MediaAsset> picture : composition.pictures().entrySet()) {
            files.put(picture.getKey(), ground.read(picture.getKey()));
        }
        List<String> titles = composition.committed().stream()
                .map(text -> text.text().post().title())
                .toList();
        return new Change(files, removed, DescribePush.message(titles), describe.author(), describe.committer());
    }

    /** Keeps what could not be pushed, and by what it is known that nothing has moved since. */
    void leave(SyncSource source, String mark, Composition composition) {
        String unpushed = composition.left().isEmpty() ? null : String.join("; ", composition.left());
        sources.setUnpushed(source.id(), unpushed, composition.left().isEmpty() ? null : mark);
    }
}
