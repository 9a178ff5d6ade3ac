package io.inkstone.core.search;

import io.inkstone.core.taxonomy.NameKey;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Suggests titles and tags while somebody types. */
@Singleton
public class SuggestPosts {
    private static final int MOST_POSTS = 6;
    private static final int MOST_TAGS = 3;

    private final SearchRepository repository;
    private final Clock clock;

    SuggestPosts(SearchRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** In which {@code typed} occurs as it stands, in any case, width and form of Han. */
    public Suggestions suggest(String typed) {
        String text = SearchQuery.parse(typed).text();
        if (text.isEmpty()) {
            return Suggestions.NONE;
        }
        String key = NameKey.of(text);
        String folded = SearchKey.of(text);
        Instant now = clock.instant();
        return new Suggestions(
                repository.titles(folded, now, MOST_POSTS), repository.tags(key, folded, now, MOST_TAGS));
    }
}
