package io.inkstone.importer.git;

import io.inkstone.core.importing.ImportException;
import io.inkstone.importer.source.ArchiveLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.SystemReader;

/** Lays a commit's files out in an empty folder, byte for byte as git keeps them; no link is made and no filter run. */
final class WorkFolder {
    private static final String LFS = "version https://git-lfs.github.com/spec/";
    private static final int MOST_LFS_BYTES = 1024;

    private final Path folder;
    private final ArchiveLimits limits;
    private final List<String> remarks = new ArrayList<>();
    private int files;
    private long bytes;

    WorkFolder(Path folder, ArchiveLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /**
     * What was left out and why, a clause for each.
     *
     * @throws ImportException.UnreadableSource if it is larger than any blog
     */
    List<String> write(Repository repository, RevCommit commit) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                write(repository, walk);
            }
        }
        return remarks;
    }

    private void write(Repository repository, TreeWalk walk) throws IOException {
        String path = walk.getPathString();
        FileMode mode = walk.getFileMode(0);
        if (mode == FileMode.GITLINK) {
            remarks.add(path + " is a submodule, which is not fetched");
        } else if (mode == FileMode.SYMLINK) {
            remarks.add(path + " is a symbolic link, which is not followed");
        } else if (!isSafe(path)) {
            remarks.add(path + " has a name that no folder may hold");
        } else {
            ObjectLoader blob = repository.open(walk.getObjectId(0));
            count(path, blob.getSize());
            if (isLfs(blob)) {
                remarks.add(path + " is kept in git LFS, which is not fetched");
            } else {
                write(path, blob);
            }
        }
    }

    private boolean isSafe(String path) {
        try {
            SystemReader.getInstance().checkPath(path);
            return folder.resolve(path).normalize().startsWith(folder);
        } catch (CorruptObjectException | InvalidPathException e) {
            return false;
        }
    }

    private void count(String path, long size) {
        files++;
        bytes += size;
        if (files > limits.mostEntries() || size > limits.mostEntryBytes() || bytes > limits.mostTotalBytes()) {
            throw new ImportException.UnreadableSource(
                    "The repository is refused: it is larger than any blog, at " + path + ".");
        }
    }

    private static boolean isLfs(ObjectLoader blob) throws IOException {
        return blob.getSize() < MOST_LFS_BYTES
                && new String(blob.getCachedBytes(), StandardCharsets.ISO_8859_1).startsWith(LFS);
    }

    private void write(String path, ObjectLoader blob) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (OutputStream out = Files.newOutputStream(file)) {
            blob.copyTo(out);
        }
    }
}
