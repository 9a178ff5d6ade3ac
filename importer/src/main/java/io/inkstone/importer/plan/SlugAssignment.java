package io.inkstone.importer.plan;

import io.inkstone.core.post.PostAddress;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.redirect.PathKey;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.site.ReservedSlugs;
import io.inkstone.core.slug.FreeSlug;
import io.inkstone.core.slug.Slug;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives each new document a slug that nobody has, neither here nor earlier in the same plan. */
final class SlugAssignment {
    private static final int ASKED_AT_ONCE = 1_000;

    private final PostRepository posts;
    private final ZoneId zone;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, String> heirs = new HashMap<>();

    SlugAssignment(PostRepository posts, ZoneId zone) {
        this.posts = posts;
        this.zone = zone;
    }

    /** Of new documents that want the same slug, the first whose old address would stay what it was has the right to it. */
    void reserve(List<Entry> entries, Permalinks permalinks) {
        Map<String, List<Entry>> wanting = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> key(kind(entry), SlugChoice.of(entry).value())));
        wanting.values().removeIf(several -> several.size() == 1);
        wanting.forEach((key, several) -> several.stream()
                .filter(entry -> wouldStay(entry, permalinks))
                .findFirst()
                .ifPresent(entry -> heirs.put(key, entry.path())));
    }

    private static boolean wouldStay(Entry entry, Permalinks permalinks) {
        String address = permalinks.post(new PostAddress(kind(entry), SlugChoice.of(entry), entry.publishedAt()));
        return !entry.addresses().isEmpty()
                && PathKey.of(entry.addresses().getFirst()).equals(PathKey.of(address));
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
        if (isTaken(kind, wanted, entry)) {
            free = FreeSlug.of(withYear(wanted, entry), slug -> isTaken(kind, slug, entry));
        }
        keep(kind, free);
        return free;
    }

    private Slug withYear(Slug wanted, Entry entry) {
        return entry.publishedAt() == null
                ? wanted
                : wanted.withSuffix(entry.publishedAt().atZone(zone).getYear());
    }

    private boolean isTaken(PostKind kind, Slug slug, Entry entry) {
        String key = key(kind, slug.value());
        boolean reserved = kind == PostKind.PAGE && ReservedSlugs.contains(slug);
        boolean another = !heirs.getOrDefault(key, entry.path()).equals(entry.path());
        return reserved
                || another
                || taken.contains(key)
                || (!asked.contains(key) && posts.existsByKindAndSlug(kind, slug));
    }

    private static PostKind kind(Entry entry) {
        return entry.kind() == EntryKind.POST ? PostKind.POST : PostKind.PAGE;
    }

    private static String key(PostKind kind, String slug) {
        return kind + slug;
    }
}
