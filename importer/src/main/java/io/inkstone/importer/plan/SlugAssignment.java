package io.inkstone.importer.plan;

import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.site.ReservedSlugs;
import io.inkstone.core.slug.FreeSlug;
import io.inkstone.core.slug.Slug;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives each new document a slug that nobody has, neither here nor earlier in the same plan. */
final class SlugAssignment {
    private static final int ASKED_AT_ONCE = 1_000;

    private final PostRepository posts;
    private final ZoneId zone;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    SlugAssignment(PostRepository posts, ZoneId zone) {
        this.posts = posts;
        this.zone = zone;
    }

    /** Keeps the slug of a post that is here already. */
    void keep(PostKind kind, Slug slug) {
        taken.add(key(kind, slug.value()));
    }

    /** Finds out, with few questions, which of the slugs that these documents want somebody has. */
    void ask(List<Entry> entries) {
        for (int from = 0; from < entries.size(); from += ASKED_AT_ONCE) {
            List<Entry> some = entries.subList(from, Math.min(from + ASKED_AT_ONCE, entries.size()));
            for (PostKind kind : PostKind.values()) {
                ask(kind, some);
            }
        }
    }

    private void ask(PostKind kind, List<Entry> entries) {
        Set<String> wanted = entries.stream()
                .filter(entry -> kind(entry) == kind)
                .map(entry -> SlugChoice.of(entry).value())
                .collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            wanted.forEach(slug -> asked.add(key(kind, slug)));
            posts.taken(kind, wanted).forEach(slug -> taken.add(key(kind, slug)));
        }
    }

    /** The wanted one; if it is taken, with the year of the document; if that is too, with a number. */
    Slug assign(Entry entry) {
        PostKind kind = kind(entry);
        Slug wanted = SlugChoice.of(entry);
        Slug free = wanted;
        if (isTaken(kind, wanted)) {
            free = FreeSlug.of(withYear(wanted, entry), slug -> isTaken(kind, slug));
        }
        keep(kind, free);
        return free;
    }

    private Slug withYear(Slug wanted, Entry entry) {
        return entry.publishedAt() == null
                ? wanted
                : wanted.withSuffix(entry.publishedAt().atZone(zone).getYear());
    }

    private boolean isTaken(PostKind kind, Slug slug) {
        String key = key(kind, slug.value());
        boolean reserved = kind == PostKind.PAGE && ReservedSlugs.contains(slug);
        return reserved || taken.contains(key) || (!asked.contains(key) && posts.existsByKindAndSlug(kind, slug));
    }

    private static PostKind kind(Entry entry) {
        return entry.kind() == EntryKind.POST ? PostKind.POST : PostKind.PAGE;
    }

    private static String key(PostKind kind, String slug) {
        return kind + slug;
    }
}
