package io.inkstone.core.taxonomy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
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
}
