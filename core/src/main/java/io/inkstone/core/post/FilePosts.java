package io.inkstone.core.post;

import io.inkstone.core.author.SignPost;
import io.inkstone.core.taxonomy.CategorisePost;
import io.inkstone.core.taxonomy.PlaceInSeries;
import io.inkstone.core.taxonomy.TagPost;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files many new posts under their authors, categories, tags and series. */
@Singleton
public class FilePosts {
    private final SignPost signPost;
    private final CategorisePost categorisePost;
    private final TagPost tagPost;
    private final PlaceInSeries placeInSeries;

    public FilePosts(SignPost signPost, CategorisePost categorisePost, TagPost tagPost, PlaceInSeries placeInSeries) {
        this.signPost = signPost;
        this.categorisePost = categorisePost;
        this.tagPost = tagPost;
        this.placeInSeries = placeInSeries;
    }

    /** A post that is filed nowhere yet, and where it belongs. */
    record Filed(UUID postId, Terms terms) {}

    /** The names of each post's tags, categories and series, in this order. */
    @Transactional
    Map<UUID, List<String>> file(List<Filed> posts) {
        Map<UUID, List<String>> authors = new LinkedHashMap<>();
        Map<UUID, List<List<String>>> categories = new LinkedHashMap<>();
        Map<UUID, List<String>> tags = new LinkedHashMap<>();
        posts.forEach(post -> {
            authors.put(post.postId(), post.terms().authors());
            categories.put(post.postId(), post.terms().categories());
            tags.put(post.postId(), post.terms().tags());
        });
        signPost.signAll(authors);
        Map<UUID, List<String>> names = new HashMap<>();
        tagPost.tagAll(tags)
                .forEach((id, filed) ->
                        names.computeIfAbsent(id, key -> new ArrayList<>()).addAll(filed));
        categorisePost
                .categoriseAll(categories)
                .forEach((id, filed) ->
                        names.computeIfAbsent(id, key -> new ArrayList<>()).addAll(filed));
        for (Filed post : posts) {
            Terms terms = post.terms();
            String series = terms.series() == null
                    ? null
                    : placeInSeries.place(post.postId(), terms.series(), terms.seriesPosition());
            if (series != null) {
                names.computeIfAbsent(post.postId(), key -> new ArrayList<>()).add(series);
            }
        }
        return names;
    }
}
