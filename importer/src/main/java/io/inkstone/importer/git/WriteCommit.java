package io.inkstone.importer.git;

import java.io.IOException;
import java.util.Map;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Writes a commit without laying anything out: no filter or hook sees its files, which go in byte for byte. */
final class WriteCommit {
    private final Repository repository;
    private final String folder;

    WriteCommit(Repository repository, String folder) {
        this.repository = repository;
        this.folder = folder;
    }

    ObjectId write(ObjectId parent, Change change) throws IOException {
        try (RevWalk walk = new RevWalk(repository);
                ObjectInserter inserter = repository.newObjectInserter()) {
            RevCommit before = walk.parseCommit(parent);
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree(before, change, inserter));
            commit.setParentId(before);
            commit.setAuthor(person(change.author()));
            commit.setCommitter(person(change.committer()));
            commit.setMessage(change.message());
            ObjectId written = inserter.insert(commit);
            inserter.flush();
            return written;
        }
    }

    private ObjectId tree(RevCommit before, Change change, ObjectInserter inserter) throws IOException {
        DirCache index = DirCache.newInCore();
        try (ObjectReader reader = repository.newObjectReader()) {
            DirCacheBuilder builder = index.builder();
            builder.addTree(new byte[0], 0, reader, before.getTree());
            builder.finish();
        }
        DirCacheEditor editor = index.editor();
        change.removed().forEach(path -> editor.add(new DirCacheEditor.DeletePath(inRepository(path))));
        for (Map.Entry<String, byte[]> file : change.files().entrySet()) {
            refuseUnlessFile(index, inRepository(file.getKey()));
            editor.add(new Put(inRepository(file.getKey()), inserter.insert(Constants.OBJ_BLOB, file.getValue())));
        }
        editor.finish();
        return index.writeTree(inserter);
    }

    /** A link, a submodule or a folder is never replaced, nor what lies above. */
    private static void refuseUnlessFile(DirCache index, String path) {
        DirCacheEntry entry = index.getEntry(path);
        boolean file = entry == null
                || FileMode.REGULAR_FILE.equals(entry.getFileMode())
                || FileMode.EXECUTABLE_FILE.equals(entry.getFileMode());
        boolean folder = index.getEntriesWithin(path).length > 0;
        boolean below = false;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            below |= index.getEntry(path.substring(0, slash)) != null;
        }
        if (!file || folder || below) {
            throw new PushException.NoFile(path);
        }
    }

    private String inRepository(String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    private static PersonIdent person(Change.Person person) {
        return new PersonIdent(
                person.name(),
                person.email(),
                person.at().toInstant(),
                person.at().getZone());
    }

    /** A file keeps the right to be run if it had it. */
    private static final class Put extends DirCacheEditor.PathEdit {
        private final ObjectId blob;

        Put(String path, ObjectId blob) {
            super(path);
            this.blob = blob;
        }

        @Override
        public void apply(DirCacheEntry entry) {
            if (entry.getRawMode() == 0) {
                entry.setFileMode(FileMode.REGULAR_FILE);
            }
            entry.setObjectId(blob);
        }
    }
}
