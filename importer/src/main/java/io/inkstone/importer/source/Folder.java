package io.inkstone.importer.source;

import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Lists a folder without following a link; what cannot be read is a notice. */
final class Folder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final NavigableMap<String, ArchiveFile> files = new TreeMap<>();
    private final List<Notice> notices = new ArrayList<>();

    private Folder(Path root) {
        this.root = root;
    }

    static Archive open(Path root) throws IOException {
        Folder folder = new Folder(root);
        Files.walkFileTree(root, folder);
        return new Archive(root, folder.files, folder.notices, null);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return !directory.equals(root) && ArchivePath.isJunk(path(directory))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = path(file);
        if (attributes.isSymbolicLink()) {
            refuse(path, "a symbolic link is not followed");
        } else if (!attributes.isRegularFile()) {
            refuse(path, "it is neither a file nor a folder");
        } else if (!Files.isReadable(file)) {
            refuse(path, "it cannot be read: permission denied");
        } else if (!ArchivePath.isJunk(path)) {
            files.put(path, new ArchiveFile(path, file, attributes.size()));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        refuse(path(file), "it cannot be read: " + e.getMessage());
        return FileVisitResult.CONTINUE;
    }

    private void refuse(String path, String reason) {
        notices.add(new Notice(NoticeKind.ENTRY_REFUSED, path, 0, reason));
    }

    private String path(Path file) {
        return Normalizer.normalize(root.relativize(file).toString(), Normalizer.Form.NFC);
    }
}
