package io.inkstone.web.post;

import io.inkstone.web.layout.Link;
import java.util.List;

/** What a post is filed under, each as a link to its list. */
public record PostTerms(List<Link> authors, List<Link> categories, List<Link> tags) {
    public boolean filed() {
        return !categories.isEmpty() || !tags.isEmpty();
    }
}
