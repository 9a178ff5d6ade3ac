package io.inkstone.importer.git;

import io.inkstone.importer.source.ArchiveFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.transport.RefSpec;

/** A bare repository on the disk, and somebody elsewhere who works on it and pushes. */
public final class RepositoryFixture implements AutoCloseable {
    private final Path bare;
    private final Path work;
    private final Git git;

    /** Both lie below {@code home}; the branch is {@code main}. */
    public RepositoryFixture(Path home, String name) {
        OwnSystem.use();
        bare = home.resolve(name + ".git");
        work = home.resolve(name + "-elsewhere");
        try {
            Git.init()
                    .setBare(true)
                    .setInitialBranch("main")
                    .setDirectory(bare.toFile())
                    .call()
                    .close();
            git = Git.init()
                    .setInitialBranch("main")
                    .setDirectory(work.toFile())
                    .call();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path bare() {
        return bare;
    }

    Path work() {
        return work;
    }

    /** Writes the files, commits everything that lies there, and pushes; the commit's name. */
    public String push(Map<String, String> files) {
        try {
            ArchiveFixtures.folder(work, files);
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            return commit();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String delete(String path) {
        try {
            Files.delete(work.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return push(Map.of());
    }

    /** Another repository within this one, as far as git keeps it: a name. */
    void addSubmodule(String path) throws IOException {
        DirCache cache = git.getRepository().lockDirCache();
        DirCacheEditor editor = cache.editor();
        editor.add(new DirCacheEditor.PathEdit(path) {
            @Override
            public void apply(DirCacheEntry entry) {
                entry.setFileMode(FileMode.GITLINK);
                entry.setObjectId(ObjectId.fromString("0123456789012345678901234567890123456789"));
            }
        });
        editor.commit();
    }

    String commit() throws GitAPIException {
        String name = git.commit()
                .setMessage("Write")
                .setAuthor("Mei", "mei@example.org")
                .setCommitter("Mei", "mei@example.org")
                .setSign(false)
                .call()
                .getName();
        git.push()
                .setRemote(bare.toUri().toString())
                .setRefSpecs(new RefSpec("HEAD:refs/heads/" + branch()))
                .call();
        return name;
    }

    private String branch() {
        try {
            return Objects.requireNonNull(git.getRepository().getBranch());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void branch(String name) throws GitAPIException {
        git.checkout().setCreateBranch(true).setName(name).call();
    }

    @Override
    public void close() {
        git.close();
    }
}
