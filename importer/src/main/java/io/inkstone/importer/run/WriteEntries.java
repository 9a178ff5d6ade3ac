package io.inkstone.importer.run;

import io.inkstone.core.feed.FeedRepository;
import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedOriginal;
import io.inkstone.core.importing.ImportedOriginalRepository;
import io.inkstone.core.post.CreatePosts;
import io.inkstone.core.post.NewPost;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.RevisePost;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.plan.PlannedEntry;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes posts of documents, or brings their posts up to date; the files' own bytes are kept beside them. */
@Singleton
class WriteEntries {
    private final CreatePosts createPosts;
    private final RevisePost revisePost;
    private final ImportedOriginalRepository originals;
    private final FeedRepository feeds;
    private final LeadOldAddresses leadOldAddresses;

    WriteEntries(
            CreatePosts createPosts,
            RevisePost revisePost,
            ImportedOriginalRepository originals,
            FeedRepository feeds,
            LeadOldAddresses leadOldAddresses) {
        this.createPosts = createPosts;
        this.revisePost = revisePost;
        this.originals = originals;
        this.feeds = feeds;
        this.leadOldAddresses = leadOldAddresses;
    }

    /** @param outcomes those of which something is to be written */
    List<Outcome> write(ArchivePlan plan, List<Outcome> outcomes, UUID runId) {
        if (outcomes.isEmpty()) {
            return List.of();
        }
        List<Outcome> news = with(outcomes, ImportAction.CREATE);
        List<Outcome> olds = with(outcomes, ImportAction.UPDATE);
        List<Post> posts = new ArrayList<>(
                createPosts.create(news.stream().map(WriteEntries::post).toList()));
        knownToFeedReaders(news, posts);
        for (Outcome old : olds) {
            NewPost post = post(old);
            posts.add(revisePost.revise(Objects.requireNonNull(old.postId()), post.content(), post.rendered()));
        }
        List<Outcome> written = new ArrayList<>(news);
        written.addAll(olds);
        List<Outcome> kept = kept(plan, written, posts, runId);
        if (!olds.isEmpty()) {
            originals.rememberState(
                    olds.stream().map(old -> String.valueOf(old.postId())).collect(Collectors.joining(" ")));
        }
        return leadOldAddresses.lead(plan, kept, runId);
    }

    private List<Outcome> kept(ArchivePlan plan, List<Outcome> written, List<Post> posts, UUID runId) {
        List<ImportedOriginal> files = new ArrayList<>();
        List<Outcome> kept = new ArrayList<>();
        for (int index = 0; index < posts.size(); index++) {
            Post post = posts.get(index);
            files.add(file(plan.archive(), written.get(index), post, runId));
            kept.add(written.get(index).written(post.id(), List.of()));
        }
        originals.putAll(files);
        return kept;
    }

    private static ImportedOriginal file(String archive, Outcome outcome, Post post, UUID runId) {
        PlannedEntry planned = outcome.planned();
        Converted converted = Objects.requireNonNull(outcome.converted());
        ImportedFile known = planned.known();
        return new ImportedOriginal(
                known == null ? Ids.next() : known.id(),
                archive,
                planned.entry().path(),
                planned.entry().hash(),
                converted.original(),
                post.id(),
                post.revisionId(),
                null,
                runId,
                ConvertedHash.of(converted),
                false,
                null);
    }

    private void knownToFeedReaders(List<Outcome> news, List<Post> posts) {
        for (int index = 0; index < news.size(); index++) {
            String feedId = Objects.requireNonNull(news.get(index).converted()).feedId();
            if (feedId != null) {
                feeds.keepId(posts.get(index).id(), feedId);
            }
        }
    }

    private static NewPost post(Outcome outcome) {
        return Objects.requireNonNull(outcome.post());
    }

    private static List<Outcome> with(List<Outcome> outcomes, ImportAction action) {
        return outcomes.stream().filter(outcome -> outcome.action() == action).toList();
    }
}
