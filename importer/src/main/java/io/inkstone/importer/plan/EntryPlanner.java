package io.inkstone.importer.plan;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.PostStand;
import io.inkstone.core.site.Permalinks;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares each document of an archive with what an earlier import made of it. */
final class EntryPlanner {
    private final SlugAssignment slugs;
    private final Map<String, ImportedFile> known;
    private final Map<UUID, PostStand> posts;
    private final Map<String, ImportedFile> vanishedByHash = new HashMap<>();

    EntryPlanner(
            SlugAssignment slugs, Map<String, ImportedFile> known, Map<UUID, PostStand> posts, List<Entry> entries) {
        this.slugs = slugs;
        this.known = known;
        this.posts = posts;
        Set<String> paths = new HashSet<>();
        entries.forEach(entry -> paths.add(entry.path()));
        known.values().stream()
                .filter(file -> !paths.contains(file.path()))
                .forEach(file -> vanishedByHash.put(file.hash(), file));
    }

    /** A document whose post is here keeps the post's slug, so that no other one takes it. */
    void keepSlug(Entry entry) {
        PostStand post = post(knownFile(entry));
        if (post != null) {
            slugs.keep(post.kind(), post.slug());
        }
    }

    /** Has new documents settle who of them takes a slug that several want. */
    void reserveSlugs(List<Entry> entries, Permalinks permalinks) {
        slugs.reserve(entries.stream().filter(entry -> knownFile(entry) == null).toList(), permalinks);
    }

    PlannedEntry plan(Site site, Entry entry) {
        ImportedFile file = knownFile(entry);
        if (file == null) {
            return new PlannedEntry(site, entry, ImportAction.CREATE, null, null, slugs.assign(entry), null);
        }
        PostStand post = post(file);
        if (post == null) {
            String reason = "its post was deleted on the site; it does not come back by itself";
            return new PlannedEntry(site, entry, ImportAction.SKIP, file, null, SlugChoice.of(entry), reason);
        }
        ImportAction action = action(file, entry, post);
        String reason = action == ImportAction.CONFLICT
                ? "it changed in the archive and on the site; the site's text was kept"
                : null;
        return new PlannedEntry(site, entry, action, file, post, post.slug(), reason);
    }

    private static ImportAction action(ImportedFile file, Entry entry, PostStand post) {
        if (file.hash().equals(entry.hash())) {
            return ImportAction.UNCHANGED;
        }
        return post.isAsImported(file) ? ImportAction.UPDATE : ImportAction.CONFLICT;
    }

    private @Nullable ImportedFile knownFile(Entry entry) {
        ImportedFile same = known.get(entry.path());
        return same != null ? same : vanishedByHash.get(entry.hash());
    }

    private @Nullable PostStand post(@Nullable ImportedFile file) {
        return file == null || file.postId() == null ? null : posts.get(file.postId());
    }
}
