package io.inkstone.core.search;

import io.inkstone.core.post.PostLink;
import io.inkstone.core.taxonomy.TermCount;
import java.util.List;

/** What somebody who types may be looking for. */
public record Suggestions(List<PostLink> posts, List<TermCount> tags) {
    static final Suggestions NONE = new Suggestions(List.of(), List.of());
}
