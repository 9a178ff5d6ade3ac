package io.inkstone.core.author;

import io.inkstone.core.taxonomy.TermLinks;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the authors' names under a post. */
@Singleton
public class SignPost {
    private final AuthorRepository authors;
    private final EnsureAuthor ensureAuthor;

    public SignPost(AuthorRepository authors, EnsureAuthor ensureAuthor) {
        this.authors = authors;
        this.ensureAuthor = ensureAuthor;
    }

    /** These names and no others, in this order. */
    @Transactional
    public void sign(UUID postId, List<String> names) {
        authors.unlinkAll(postId);
        for (int position = 0; position < names.size(); position++) {
            authors.link(postId, ensureAuthor.ensure(names.get(position)).id(), position);
        }
    }

    /** The same for many posts that nobody has signed yet. */
    @Transactional
    public void signAll(Map<UUID, List<String>> namesByPost) {
        Map<String, UUID> known = new HashMap<>();
        TermLinks links = new TermLinks();
        namesByPost.forEach((postId, names) -> {
            for (int position = 0; position < names.size(); position++) {
                UUID author = known.computeIfAbsent(
                        names.get(position), name -> ensureAuthor.ensure(name).id());
                links.add(postId, author, position);
            }
        });
        authors.linkAll(links.postIds(), links.termIds(), links.positions());
    }
}
