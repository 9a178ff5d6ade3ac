package io.inkstone.core.taxonomy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives a post its tags. */
@Singleton
public class TagPost {
    private final TagRepository tags;
    private final EnsureTag ensureTag;

    public TagPost(TagRepository tags, EnsureTag ensureTag) {
        this.tags = tags;
        this.ensureTag = ensureTag;
    }

    /** These tags and no others, in this order. */
    @Transactional
    public void tag(UUID postId, List<String> names) {
        tags.unlinkAll(postId);
        for (int position = 0; position < names.size(); position++) {
            tags.link(postId, ensureTag.ensure(names.get(position)).id(), position);
        }
    }

    /** The same for many posts that have no tag yet; tells of each the names of its tags. */
    @Transactional
    public Map<UUID, List<String>> tagAll(Map<UUID, List<String>> namesByPost) {
        Map<String, Tag> known = known(namesByPost.values());
        TermLinks links = new TermLinks();
        namesByPost.forEach((postId, names) -> {
            for (int position = 0; position < names.size(); position++) {
                String name = names.get(position);
                Tag tag = known.computeIfAbsent(NameKey.of(name), key -> ensureTag.ensure(name));
                links.add(postId, tag.id(), position, tag.name());
            }
        });
        tags.linkAll(links.postIds(), links.termIds(), links.positions());
        return links.namesByPost();
    }

    private Map<String, Tag> known(Collection<List<String>> names) {
        Set<String> keys = names.stream().flatMap(List::stream).map(NameKey::of).collect(Collectors.toSet());
        Map<String, Tag> known = new HashMap<>();
        if (!keys.isEmpty()) {
            tags.ofNameKeys(keys).forEach(tag -> known.put(tag.nameKey(), tag));
        }
        return known;
    }
}
