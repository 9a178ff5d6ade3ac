package io.inkstone.core.search;

import io.inkstone.core.post.AddedPost;
import io.inkstone.core.post.PostWritten;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/** Makes a post findable as it now stands: with each change of it, in the same transaction; many added ones after theirs. */
@Singleton
public class IndexPost {
    private static final int AT_ONCE = 20;

    /** Fewer are not worth a segment, through all of which each search goes. */
    private static final int FEWEST_TOGETHER = 50;

    private final SearchRepository repository;
    private final SegmentRepository segments;

    IndexPost(SearchRepository repository, SegmentRepository segments) {
        this.repository = repository;
        this.segments = segments;
    }

    @Transactional
    public void index(UUID postId) {
        repository.text(postId).map(PostIndex::of).ifPresent(repository::put);
    }

    @EventListener
    void index(PostWritten event) {
        if (!event.amongMany()) {
            index(event.postId());
        }
    }

    /** Those of added posts that are still there, and that nobody has indexed since. */
    @Transactional
    public void index(List<AddedPost> added) {
        if (added.size() < FEWEST_TOGETHER) {
            add(added, PostIndex::of);
        } else {
            indexTogether(added);
        }
    }

    /** The same in a segment of their own, which holds at most {@link SearchSegment#MOST}. */
    @Transactional
    void indexTogether(List<AddedPost> added) {
        SearchSegment segment = new SearchSegment(segments.next());
        add(added, segment::add);
        segments.add(segment.blocks());
    }

    private void add(List<AddedPost> posts, Function<AddedPost, PostIndex> reading) {
        repository.commitLater();
        Set<UUID> held = repository.hold(joined(posts));
        posts.stream()
                .filter(post -> held.contains(post.id()))
                .map(reading)
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEachOrdered(repository::addAll);
    }

    private static String joined(List<AddedPost> posts) {
        return posts.stream().map(post -> post.id().toString()).collect(Collectors.joining(" "));
    }
}
