package io.inkstone.importer.git;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.importing.ImportException;
import io.inkstone.importer.source.ArchiveLimits;
import io.inkstone.importer.source.ContentHash;
import jakarta.inject.Singleton;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FileUtils;

/** Fetches a repository into the data directory and lays its newest commit out there; both are used again next time. */
@Singleton
public class CheckOut {
    private static final int KEY_LENGTH = 16;

    private final Path home;
    private final Remote remote;
    private final Semaphore inProcess = new Semaphore(1);

    CheckOut(Configuration configuration, Remote remote) {
        this.home = configuration.data().resolve("git");
        this.remote = remote;
    }

    /** Where the source stands now: the commit's name in hexadecimal digits. Nothing is fetched. */
    public String head(GitSource source) {
        return remote.head(source).commit().getName();
    }

    /**
     * Waits until nobody else uses a repository here.
     *
     * @throws ImportException.UnreadableSource if it cannot be reached, or holds no such branch or folder
     */
    public CheckedOut checkOut(GitSource source) {
        try {
            Closeable turn = turn();
            try {
                return checkOut(source, turn);
            } catch (IOException | RuntimeException e) {
                turn.close();
                throw e;
            }
        } catch (IOException e) {
            throw new ImportException.UnreadableSource(source + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private CheckedOut checkOut(GitSource source, Closeable turn) throws IOException {
        Remote.Head head = remote.head(source);
        Path place = Files.createDirectories(place(source));
        Path folder = files(source);
        Path copy = place.resolve("repository.git");
        try (Repository repository = repository(copy)) {
            remote.fetch(source, head, repository);
            List<String> remarks = layOut(repository, head, folder);
            String commit = head.commit().getName();
            return new CheckedOut(inside(source, folder), commit, head.branch(), copy, remarks, turn);
        }
    }

    /** Where the source's files are laid out, once they are. */
    public Path folder(GitSource source) {
        return files(source).resolve(source.folder()).normalize();
    }

    private Path files(GitSource source) {
        return place(source).resolve("files").resolve(source.name());
    }

    private Path place(GitSource source) {
        return home.resolve(
                ContentHash.of(source.url().getBytes(StandardCharsets.UTF_8)).substring(0, KEY_LENGTH));
    }

    private static Repository repository(Path place) throws IOException {
        Repository repository =
                new FileRepositoryBuilder().setBare().setGitDir(place.toFile()).build();
        if (!repository.getObjectDatabase().exists()) {
            repository.create(true);
        }
        return repository;
    }

    private static List<String> layOut(Repository repository, Remote.Head head, Path folder) throws IOException {
        FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE | FileUtils.SKIP_MISSING);
        Files.createDirectories(folder);
        try (RevWalk walk = new RevWalk(repository)) {
            return new WorkFolder(folder, ArchiveLimits.standard()).write(repository, walk.parseCommit(head.commit()));
        }
    }

    private static Path inside(GitSource source, Path folder) {
        Path inside = folder.resolve(source.folder()).normalize();
        if (!inside.startsWith(folder) || !Files.isDirectory(inside)) {
            throw new ImportException.UnreadableSource(source.url() + " has no folder " + source.folder() + ".");
        }
        return inside;
    }

    /** Among the threads of this process, then among the processes that share the data directory. */
    private Closeable turn() throws IOException {
        inProcess.acquireUninterruptibly();
        try {
            FileChannel channel = FileChannel.open(
                    Files.createDirectories(home).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.lock();
            return () -> {
                lock.release();
                channel.close();
                inProcess.release();
            };
        } catch (IOException | RuntimeException e) {
            inProcess.release();
            throw e;
        }
    }
}
