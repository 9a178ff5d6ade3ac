package io.inkstone.core.author;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
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
}
