package io.inkstone.core.taxonomy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

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
        Map<String, Tag> tagsByKey = ensureTag.ensureAll(
                namesByPost.values().stream().flatMap(List::stream).toList());
        TermLinks links = new TermLinks();
        namesByPost.forEach((postId, names) -> {
            for (int position = 0; position < names.size(); position++) {
                String name = names.get(position);
                Tag tag = Objects.requireNonNull(tagsByKey.get(NameKey.of(name)));
                links.add(postId, tag.id(), position, tag.name());
            }
        });
        tags.linkAll(links.postIds(), links.termIds(), links.positions());
        return links.namesByPost();
    }
}
