package io.inkstone.importer.git;

import io.inkstone.importer.source.ArchiveFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.treewalk.TreeWalk;

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

    public Path work() {
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

    /** Brings what others pushed to where somebody works; what was not pushed from there is lost. */
    public void pull() {
        try {
            git.fetch()
                    .setRemote(bare.toUri().toString())
                    .setRefSpecs(new RefSpec("+refs/heads/main:refs/remotes/there/main"))
                    .call();
            git.reset()
                    .setMode(ResetCommand.ResetType.HARD)
                    .setRef("refs/remotes/there/main")
                    .call();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a file of the newest commit there holds. */
    public String file(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    public byte[] bytes(String path) {
        try (Repository there = there();
                RevWalk walk = new RevWalk(there);
                TreeWalk file = TreeWalk.forPath(there, path, head(there, walk).getTree())) {
            return there.open(Objects.requireNonNull(file, path).getObjectId(0)).getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All commits there, the newest first. */
    public List<RevCommit> commits() {
        try (Repository there = there();
                RevWalk walk = new RevWalk(there)) {
            walk.markStart(head(there, walk));
            List<RevCommit> commits = new ArrayList<>();
            for (RevCommit commit : walk) {
                commits.add(commit);
            }
            return commits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of all files of the newest commit there. */
    public List<String> paths() {
        try (Repository there = there();
                RevWalk walk = new RevWalk(there);
                TreeWalk files = new TreeWalk(there)) {
            files.addTree(head(there, walk).getTree());
            files.setRecursive(true);
            List<String> paths = new ArrayList<>();
            while (files.next()) {
                paths.add(files.getPathString());
            }
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Repository there() throws IOException {
        return new FileRepositoryBuilder().setBare().setGitDir(bare.toFile()).build();
    }

    private static RevCommit head(Repository there, RevWalk walk) throws IOException {
        return walk.parseCommit(there.resolve("refs/heads/main"));
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
