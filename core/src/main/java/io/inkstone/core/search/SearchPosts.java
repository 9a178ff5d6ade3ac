package io.inkstone.core.search;

import io.inkstone.core.markup.PlainText;
import io.inkstone.core.post.PostAddress;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds public posts and pages by what is written in them. */
@Singleton
public class SearchPosts {
    private final SearchRepository repository;
    private final Clock clock;

    SearchPosts(SearchRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** At most {@code limit} hits behind the first {@code skip}; ties are newest first, then by slug. */
    public SearchResult search(SearchQuery query, SearchOrder order, long skip, int limit) {
        if (query.isEmpty()) {
            return SearchResult.NONE;
        }
        Collection<Sought> sought = query.sought();
        List<FoundPost> found = repository.find(
                joined(sought, Sought::lexeme),
                joined(sought, Sought::bucket),
                joined(sought, Sought::begins),
                joined(sought, Sought::needed),
                query.anywhere(),
                query.near(),
                query.isSimple(),
                query.writtenWanted(),
                query.writtenUnwanted(),
                order == SearchOrder.BEST,
                clock.instant(),
                skip,
                limit);
        Snippets snippets = new Snippets(query);
        long total = found.isEmpty() ? 0 : found.getFirst().total();
        return new SearchResult(
                total, found.stream().map(post -> hit(post, snippets)).toList());
    }

    /** A line for each lexeme. */
    private static String joined(Collection<Sought> sought, Function<Sought, Object> part) {
        return sought.stream().map(part).map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static SearchHit hit(FoundPost post, Snippets snippets) {
        return new SearchHit(
                new PostAddress(post.kind(), post.slug(), post.publishedAt()),
                post.title(),
                shownTitle(post, snippets),
                snippets.body(PlainText.of(post.html()).text(), post.excerpt()),
                post.language());
    }

    private static @Nullable Snippet shownTitle(FoundPost post, Snippets snippets) {
        return post.title().isBlank() ? null : snippets.title(post.title());
    }
}
