package io.inkstone.importer.plan;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.FedPost;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedFileRepository;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.FormerText;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteIndex;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows texts again that an export of this very site wrote and that no import ever brought: their posts are here already. */
@Singleton
public class FormerTexts {
    private static final int PAGE = 1_000;

    private final ImportedFileRepository files;

    public FormerTexts(ImportedFileRepository files) {
        this.files = files;
    }

    /** A document, and what its archive remembers of it. */
    private record Remembered(Entry entry, FormerText former) {}

    /**
     * They as if an import had brought them when they were exported, by path: a file is then unchanged, updated or in conflict like
     * any other.
     *
     * @param known documents of which that is known anyway
     */
    Map<String, ImportedFile> find(String archive, Map<Site, SiteIndex> indexes, Map<String, ImportedFile> known) {
        Map<String, Remembered> byFeedId = new LinkedHashMap<>();
        indexes.forEach((site, index) -> index.entries().stream()
                .filter(entry -> !known.containsKey(entry.path()))
                .forEach(entry -> remember(entry, site.former(entry), byFeedId)));
        Map<String, ImportedFile> found = new HashMap<>();
        List<String> feedIds = List.copyOf(byFeedId.keySet());
        for (int from = 0; from < feedIds.size(); from += PAGE) {
            for (FedPost post : files.ofFeedIds(feedIds.subList(from, Math.min(from + PAGE, feedIds.size())))) {
                Remembered text = byFeedId.get(post.feedId());
                if (text != null) {
                    found.put(text.entry().path(), file(archive, text, post));
                }
            }
        }
        return found;
    }

    private static void remember(Entry entry, @Nullable FormerText former, Map<String, Remembered> byFeedId) {
        if (former != null) {
            byFeedId.putIfAbsent(former.feedId(), new Remembered(entry, former));
        }
    }

    private static ImportedFile file(String archive, Remembered text, FedPost post) {
        return new ImportedFile(
                Ids.next(),
                archive,
                text.entry().path(),
                text.former().hash(),
                post.postId(),
                null,
                null,
                null,
                null,
                // A state that no post has: of an older export nobody knows whether its texts were changed since.
                text.former().state() == null ? "" : text.former().state(),
                null);
    }
}
