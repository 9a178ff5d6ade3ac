package io.inkstone.importer.plan;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostRepository;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares each document of an archive with what an earlier import made of it. */
final class EntryPlanner {
    private final PostRepository posts;
    private final SlugAssignment slugs;
    private final Map<String, ImportedFile> known;
    private final Map<String, ImportedFile> vanishedByHash = new HashMap<>();
    private final Map<String, Post> postByPath = new HashMap<>();

    EntryPlanner(PostRepository posts, SlugAssignment slugs, Map<String, ImportedFile> known, List<Entry> entries) {
        this.posts = posts;
        this.slugs = slugs;
        this.known = known;
        Set<String> paths = new HashSet<>();
        entries.forEach(entry -> paths.add(entry.path()));
        known.values().stream()
                .filter(file -> !paths.contains(file.path()))
                .forEach(file -> vanishedByHash.put(file.hash(), file));
    }

    /** A document whose post is here keeps the post's slug, so that no other one takes it. */
    void keepSlug(Entry entry) {
        ImportedFile file = knownFile(entry);
        Optional<Post> post = file == null || file.postId() == null ? Optional.empty() : posts.findById(file.postId());
        post.ifPresent(found -> {
            postByPath.put(entry.path(), found);
            slugs.keep(found.kind(), found.slug());
        });
    }

    PlannedEntry plan(Site site, Entry entry) {
        ImportedFile file = knownFile(entry);
        Post post = postByPath.get(entry.path());
        if (file == null) {
            return new PlannedEntry(site, entry, ImportAction.CREATE, null, false, slugs.assign(entry), null);
        }
        boolean moved = !file.path().equals(entry.path());
        if (post == null) {
            String reason = "its post was deleted on the site; it does not come back by itself";
            return new PlannedEntry(site, entry, ImportAction.SKIP, file, moved, SlugChoice.of(entry), reason);
        }
        return new PlannedEntry(
                site, entry, action(file, entry, post), file, moved, post.slug(), reason(file, entry, post));
    }

    private static ImportAction action(ImportedFile file, Entry entry, Post post) {
        if (file.hash().equals(entry.hash())) {
            return ImportAction.UNCHANGED;
        }
        return post.revisionId().equals(file.revisionId()) ? ImportAction.UPDATE : ImportAction.CONFLICT;
    }

    private static @Nullable String reason(ImportedFile file, Entry entry, Post post) {
        return action(file, entry, post) == ImportAction.CONFLICT
                ? "it changed in the archive and on the site; the site's text was kept"
                : null;
    }

    private @Nullable ImportedFile knownFile(Entry entry) {
        ImportedFile same = known.get(entry.path());
        return same != null ? same : vanishedByHash.get(entry.hash());
    }
}
