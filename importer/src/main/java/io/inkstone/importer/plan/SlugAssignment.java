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
import java.util.Set;

/** Gives each new document a slug that nobody has, neither here nor earlier in the same plan. */
final class SlugAssignment {
    private final PostRepository posts;
    private final ZoneId zone;
    private final Set<String> taken = new HashSet<>();

    SlugAssignment(PostRepository posts, ZoneId zone) {
        this.posts = posts;
        this.zone = zone;
    }

    /** Keeps the slug of a post that is here already. */
    void keep(PostKind kind, Slug slug) {
        taken.add(kind + slug.value());
    }

    /** The wanted one; if it is taken, with the year of the document; if that is too, with a number. */
    Slug assign(Entry entry) {
        PostKind kind = entry.kind() == EntryKind.POST ? PostKind.POST : PostKind.PAGE;
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
        boolean reserved = kind == PostKind.PAGE && ReservedSlugs.contains(slug);
        return reserved || taken.contains(kind + slug.value()) || posts.existsByKindAndSlug(kind, slug);
    }
}
