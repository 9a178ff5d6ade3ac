package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.UndatedPosts;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchivePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the sites in an archive, however they are wrapped: each folder with a configuration, and each topmost folder with
 * {@code _posts} or {@code _drafts}, unless Jekyll would publish none of these.
 */
final class JekyllRoots {
    static final List<String> CONFIGURATIONS = List.of("_config.yml", "_config.yaml");
    private static final Set<String> POST_FOLDERS = Set.of("_posts", "_drafts");

    private JekyllRoots() {}

    static List<String> find(Archive archive) {
        Set<String> configured = new TreeSet<>();
        Set<String> posting = new TreeSet<>();
        for (String path : archive.files().keySet()) {
            String folder = ArchivePath.folder(path);
            if (CONFIGURATIONS.contains(path.substring(path.lastIndexOf('/') + 1)) && !isInsideSite(folder)) {
                configured.add(folder);
            }
            addPostFolderParent(folder, posting);
        }
        List<String> roots = new ArrayList<>(configured);
        for (String root : posting) {
            boolean others = configured.isEmpty() && UndatedPosts.areIn(archive, root);
            if (!others && roots.stream().noneMatch(outer -> ArchivePath.isWithin(root, outer))) {
                roots.add(root);
            }
        }
        return List.copyOf(roots);
    }

    /** A configuration below {@code _posts} or {@code _site} is not a site's. */
    private static boolean isInsideSite(String folder) {
        return ("/" + folder).contains("/_");
    }

    private static void addPostFolderParent(String folder, Set<String> posting) {
        List<String> segments = List.of(folder.split("/", -1));
        for (int i = 0; i < segments.size(); i++) {
            if (POST_FOLDERS.contains(segments.get(i))) {
                posting.add(String.join("/", segments.subList(0, i)));
                return;
            }
        }
    }
}
