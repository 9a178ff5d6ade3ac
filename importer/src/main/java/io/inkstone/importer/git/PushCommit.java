package io.inkstone.importer.git;

import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.util.FS;

/** Makes a commit on top of what was checked out and pushes it; what others pushed meanwhile is never overwritten. */
@Singleton
public class PushCommit {
    private final Remote remote;

    PushCommit(Remote remote) {
        this.remote = remote;
    }

    /** The commit's name; so far it lies in our own copy only. */
    public String commit(GitSource source, CheckedOut at, Change change) throws IOException {
        try (Repository repository = open(at)) {
            return new WriteCommit(repository, source.folder())
                    .write(ObjectId.fromString(at.head()), change)
                    .getName();
        }
    }

    /**
     * Brings the commit to the branch from which it came.
     *
     * @return false if the branch has moved meanwhile: then nothing was pushed
     * @throws PushException if the repository refuses it or cannot be reached
     */
    public boolean push(GitSource source, CheckedOut at, String commit) throws IOException {
        refuseWhereSomebodyWorks(source, at.branch());
        try (Repository repository = open(at)) {
            RemoteRefUpdate update = remote.push(source, repository, new Remote.Head(at.branch(), commit(commit)));
            return switch (update.getStatus()) {
                case OK, UP_TO_DATE -> true;
                case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> false;
                default -> refused(source, at, update);
            };
        }
    }

    /** As git itself does: files and branch of a folder would not agree any more, and its owner's next commit undo ours. */
    private static void refuseWhereSomebodyWorks(GitSource source, String branch) throws IOException {
        if (!source.url().startsWith("file:")) {
            return;
        }
        File named = Path.of(URI.create(source.url())).toFile();
        File place = RepositoryCache.FileKey.resolve(named, FS.DETECTED);
        try (Repository there = new FileRepositoryBuilder()
                .setGitDir(place == null ? named : place)
                .build()) {
            if (!there.isBare() && branch.equals(there.getBranch())) {
                throw new PushException.Refused(branch, source.url(), "it is checked out in the folder there");
            }
        }
    }

    /** Servers say in many words that somebody was faster; where the branch stands says it plainly. */
    private boolean refused(GitSource source, CheckedOut at, RemoteRefUpdate update) {
        if (!remote.head(source).commit().getName().equals(at.head())) {
            return false;
        }
        String said = update.getMessage() == null ? update.getStatus().toString() : update.getMessage();
        throw new PushException.Refused(at.branch(), source.url(), said);
    }

    /** Whether what was checked out stands on this commit. */
    public boolean isIn(CheckedOut at, String commit) throws IOException {
        try (Repository repository = open(at);
                RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(
                    walk.parseCommit(commit(commit)), walk.parseCommit(ObjectId.fromString(at.head())));
        } catch (MissingObjectException neverPushed) {
            return false;
        }
    }

    private static ObjectId commit(String name) {
        return ObjectId.fromString(name);
    }

    private static Repository open(CheckedOut at) throws IOException {
        return new FileRepositoryBuilder()
                .setBare()
                .setGitDir(at.repository().toFile())
                .build();
    }
}
