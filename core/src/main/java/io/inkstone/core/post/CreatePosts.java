package io.inkstone.core.post;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.slug.Slug;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Adds many posts in a few statements: the same rows as {@link CreatePost} gives one by one. */
@Singleton
public class CreatePosts {
    private final PostRepository posts;
    private final PostTexts texts;
    private final FilePosts filePosts;
    private final Clock clock;
    private final ApplicationEventPublisher<Object> events;

    public CreatePosts(
            PostRepository posts,
            PostTexts texts,
            FilePosts filePosts,
            Clock clock,
            ApplicationEventPublisher<Object> events) {
        this.posts = posts;
        this.texts = texts;
        this.filePosts = filePosts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds them all or none; their slugs must be free and differ.
     *
     * @return the posts in the order of {@code added}
     * @throws PostException.SlugTaken if another post of the kind has one of the slugs
     */
    @Transactional
    public List<Post> create(List<NewPost> added) {
        if (added.isEmpty()) {
            return List.of();
        }
        refuseTakenSlugs(added);
        Instant now = clock.instant();
        List<Post> created = new ArrayList<>();
        List<Revision> revisions = new ArrayList<>();
        for (NewPost each : added) {
            UUID id = Ids.next();
            Revision revision = Revision.first(id, each.content(), now);
            revisions.add(revision);
            created.add(Post.first(id, each.content(), revision.id(), now));
        }
        List<Post> saved = posts.saveAll(created);
        texts.addAll(revisions, added.stream().map(NewPost::rendered).toList());
        file(added, saved);
        return saved;
    }

    private void file(List<NewPost> added, List<Post> saved) {
        List<FilePosts.Filed> filed = new ArrayList<>();
        for (int index = 0; index < saved.size(); index++) {
            filed.add(new FilePosts.Filed(
                    saved.get(index).id(), added.get(index).content().terms()));
        }
        Map<UUID, List<String>> names = filePosts.file(filed);
        List<AddedPost> told = new ArrayList<>();
        for (int index = 0; index < saved.size(); index++) {
            Post post = saved.get(index);
            told.add(new AddedPost(
                    post.id(),
                    post.title(),
                    added.get(index).rendered().text(),
                    names.getOrDefault(post.id(), List.of())));
        }
        events.publishEvent(new PostsAdded(told));
        saved.forEach(post -> events.publishEvent(new PostWritten(post.id(), true)));
    }

    private void refuseTakenSlugs(List<NewPost> added) {
        for (PostKind kind : PostKind.values()) {
            Set<String> slugs = new HashSet<>();
            for (NewPost each : added) {
                Slug slug = each.content().slug();
                if (each.content().kind() == kind && !slugs.add(slug.value())) {
                    throw new PostException.SlugTaken(slug);
                }
            }
            if (!slugs.isEmpty()) {
                posts.taken(kind, slugs).stream().findFirst().ifPresent(taken -> {
                    throw new PostException.SlugTaken(Slug.of(taken));
                });
            }
        }
    }
}
