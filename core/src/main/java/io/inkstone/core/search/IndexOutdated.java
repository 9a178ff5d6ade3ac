package io.inkstone.core.search;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Indexes what was never indexed, or by an older version. */
@Singleton
public class IndexOutdated {
    private final SearchRepository repository;
    private final IndexPost indexPost;

    IndexOutdated(SearchRepository repository, IndexPost indexPost) {
        this.repository = repository;
        this.indexPost = indexPost;
    }

    /** Indexes at most {@code limit} posts and says how many; 0 when all are up to date. */
    @Transactional
    public int index(int limit) {
        List<UUID> outdated = repository.outdated(PostIndex.VERSION, limit);
        outdated.forEach(indexPost::index);
        return outdated.size();
    }
}
