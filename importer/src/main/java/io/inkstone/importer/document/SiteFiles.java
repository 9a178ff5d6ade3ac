package io.inkstone.importer.document;

import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of one site, by their paths from its root.
 *
 * @param prefix what stands before such a path in the archive: empty, or the root and a slash
 */
public record SiteFiles(
        String prefix, NavigableMap<String, ArchiveFile> byPath, NavigableMap<String, ArchiveFile> byFolded) {
    /** Leaves out what belongs to another site that lies inside this one. */
    public static SiteFiles of(Archive archive, String root, List<String> roots) {
        NavigableMap<String, ArchiveFile> byPath = new TreeMap<>();
        NavigableMap<String, ArchiveFile> byFolded = new TreeMap<>();
        String prefix = root.isEmpty() ? "" : root + "/";
        for (ArchiveFile file : archive.below(root)) {
            if (owner(file.path(), roots).equals(root)) {
                String path = file.path().substring(prefix.length());
                byPath.put(path, file);
                byFolded.putIfAbsent(path.toLowerCase(Locale.ROOT), file);
            }
        }
        return new SiteFiles(prefix, byPath, byFolded);
    }

    /** The files of one of its folders, by their paths from there. */
    public SiteFiles below(String folder) {
        NavigableMap<String, ArchiveFile> inside = new TreeMap<>();
        NavigableMap<String, ArchiveFile> insideFolded = new TreeMap<>();
        String before = folder + "/";
        for (Map.Entry<String, ArchiveFile> file : byPath.tailMap(before).entrySet()) {
            if (!file.getKey().startsWith(before)) {
                break;
            }
            String path = file.getKey().substring(before.length());
            inside.put(path, file.getValue());
            insideFolded.putIfAbsent(path.toLowerCase(Locale.ROOT), file.getValue());
        }
        return new SiteFiles(prefix + before, inside, insideFolded);
    }

    private static String owner(String path, List<String> roots) {
        String folder = ArchivePath.folder(path);
        return roots.stream()
                .filter(root -> ArchivePath.isWithin(folder, root))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("");
    }

    public @Nullable ArchiveFile file(String path) {
        return byPath.get(path);
    }

    /** As {@link #file}, and if that finds nothing, whatever the case of the letters. */
    public @Nullable ArchiveFile fileOfAnyCase(String path) {
        ArchiveFile exact = byPath.get(path);
        return exact != null ? exact : byFolded.get(path.toLowerCase(Locale.ROOT));
    }

    public Collection<ArchiveFile> all() {
        return byPath.values();
    }

    /** From the site's root. */
    public String path(ArchiveFile file) {
        return file.path().substring(prefix.length());
    }

    /** The site's root in the archive. */
    public String root() {
        return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
    }
}
