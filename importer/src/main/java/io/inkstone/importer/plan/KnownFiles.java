package io.inkstone.importer.plan;

import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedFileRepository;
import io.inkstone.core.importing.PostStand;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The documents of an archive as earlier imports left them. */
@Singleton
public class KnownFiles {
    private static final int PAGE = 1_000;

    private final ImportedFileRepository files;

    public KnownFiles(ImportedFileRepository files) {
        this.files = files;
    }

    /** How the posts stand now that these files became, by id. */
    Map<UUID, PostStand> posts(Map<String, ImportedFile> documents) {
        List<String> ids = documents.values().stream()
                .map(ImportedFile::postId)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .toList();
        Map<UUID, PostStand> posts = new HashMap<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            String page = String.join(" ", ids.subList(from, Math.min(from + PAGE, ids.size())));
            files.stands(page).forEach(post -> posts.put(post.postId(), post));
        }
        return posts;
    }

    /** By path; pictures and other media are left out. */
    public Map<String, ImportedFile> documents(String archive) {
        Map<String, ImportedFile> known = new LinkedHashMap<>();
        List<ImportedFile> page = files.after(archive, "", PAGE);
        while (!page.isEmpty()) {
            for (ImportedFile file : page) {
                if (!file.archive().equals(archive)) {
                    return known;
                }
                if (file.mediaId() == null) {
                    known.put(file.path(), file);
                }
            }
            page = files.after(archive, page.getLast().path(), PAGE);
        }
        return known;
    }
}
