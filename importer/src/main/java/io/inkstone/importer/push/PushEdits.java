package io.inkstone.importer.push;

import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.sync.EditedText;
import io.inkstone.core.sync.SyncSource;
import io.inkstone.importer.export.SingleTexts;
import io.inkstone.importer.export.TextWriter;
import io.inkstone.importer.git.CheckOut;
import io.inkstone.importer.git.CheckedOut;
import io.inkstone.importer.git.GitSource;
import io.inkstone.importer.git.PushException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Commits what was written here back to the repository from which it came. */
@Singleton
public class PushEdits {
    /** Each time somebody else may be faster. */
    private static final int TRIES = 3;

    private final FindEdits findEdits;
    private final SingleTexts singleTexts;
    private final CheckOut checkOut;
    private final ComposeFiles composeFiles;
    private final SendPush sendPush;

    PushEdits(
            FindEdits findEdits,
            SingleTexts singleTexts,
            CheckOut checkOut,
            ComposeFiles composeFiles,
            SendPush sendPush) {
        this.findEdits = findEdits;
        this.singleTexts = singleTexts;
        this.checkOut = checkOut;
        this.composeFiles = composeFiles;
        this.sendPush = sendPush;
    }

    /** Whether it is known here what the repository brought; not so where its copy was moved or deleted since. */
    public boolean knows(GitSource repository) throws IOException {
        return findEdits.anyImport(checkOut.folder(repository)).isPresent();
    }

    /**
     * Does nothing where nothing was written, and where the last attempt came to what this one would come to.
     *
     * @param head where the repository stands
     * @throws PushException if the repository refuses it, cannot be reached, or moves again and again
     */
    public Pushed push(SyncSource source, GitSource repository, String head) throws IOException {
        Optional<ImportRun> last = findEdits.lastImport(checkOut.folder(repository));
        if (last.isEmpty() || isDecided(source, head, last.get())) {
            return Pushed.NOTHING;
        }
        for (int tries = 0; tries < TRIES; tries++) {
            try (CheckedOut files = checkOut.checkOut(repository)) {
                Optional<Pushed> pushed = attempt(source, repository, files);
                if (pushed.isPresent()) {
                    return pushed.get();
                }
            }
        }
        throw new PushException.Moving(repository.url());
    }

    private boolean isDecided(SyncSource source, String head, ImportRun last) {
        List<EditedText> found = findEdits.find(source, last.archive());
        boolean nothing = found.isEmpty() && source.pushMark() == null;
        return (nothing || FindEdits.mark(head, found).equals(source.pushMark())) && !sendPush.isUnderWay(source);
    }

    /** Empty if the branch has moved meanwhile. */
    Optional<Pushed> attempt(SyncSource source, GitSource repository, CheckedOut files) throws IOException {
        ImportRun last = findEdits.lastImport(files.folder()).orElseThrow();
        sendPush.settle(source, files, last);
        List<EditedText> found = findEdits.find(source, last.archive());
        TextWriter writer = singleTexts.writer(last.dialect());
        Ground ground = new Ground(files, last, composeFiles.root(files.folder(), last), writer);
        Composition composition = composeFiles.compose(ground, findEdits.outgoing(found, last.dialect(), writer));
        Optional<String> commit = sendPush.send(source, repository, ground, composition);
        return commit.map(head -> {
            sendPush.leave(source, FindEdits.mark(head, findEdits.find(source, last.archive())), composition);
            boolean shown =
                    !head.equals(files.head()) && files.head().equals(source.head()) && composition.mergesNothing();
            return new Pushed(
                    shown ? head : null,
                    composition.committed().stream()
                            .map(text -> text.text().post().title())
                            .toList(),
                    composition.left());
        });
    }
}
