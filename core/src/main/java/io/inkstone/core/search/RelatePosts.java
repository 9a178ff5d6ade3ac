package io.inkstone.core.search;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds out which posts are alike: of those that were changed, and of those that they are like now. */
@Singleton
public class RelatePosts {
    /** More than is shown, because some may be taken away later. */
    private static final int KEPT = 8;

    private final RelatedPostRepository repository;

    RelatePosts(RelatedPostRepository repository) {
        this.repository = repository;
    }

    /** For at most {@code limit} posts; says how many, 0 when all is known. */
    @Transactional
    public int relate(int limit) {
        List<UUID> changed = repository.unrelated(limit);
        for (UUID postId : changed) {
            repository.unaware(postId, relate(postId)).forEach(this::relate);
        }
        return changed.size();
    }

    /** What is like it, ids joined by blanks. */
    private String relate(UUID postId) {
        String alike =
                repository.alike(postId, KEPT).stream().map(UUID::toString).collect(Collectors.joining(" "));
        repository.relate(postId, alike);
        return alike;
    }
}
