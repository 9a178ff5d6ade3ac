package io.inkstone.importer.run;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedOriginal;
import io.inkstone.core.importing.ImportedOriginalRepository;
import io.inkstone.core.markup.Markdown;
import io.inkstone.core.post.CreatePost;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.RevisePost;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.plan.PlannedEntry;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;

/** Makes a post of a document, or brings its post up to date; the file's own bytes are kept beside it. */
@Singleton
class WriteEntry {
    private final CreatePost createPost;
    private final RevisePost revisePost;
    private final Markdown markdown;
    private final ImportedOriginalRepository originals;
    private final LeadOldAddresses leadOldAddresses;

    WriteEntry(
            CreatePost createPost,
            RevisePost revisePost,
            Markdown markdown,
            ImportedOriginalRepository originals,
            LeadOldAddresses leadOldAddresses) {
        this.createPost = createPost;
        this.revisePost = revisePost;
        this.markdown = markdown;
        this.originals = originals;
        this.leadOldAddresses = leadOldAddresses;
    }

    Outcome create(ArchivePlan plan, Outcome outcome, UUID runId) {
        Converted converted = Objects.requireNonNull(outcome.converted());
        Post post = createPost.create(
                Contents.of(converted, outcome.planned().slug(), runId), markdown.render(converted.markdown()));
        return kept(plan, outcome, post, runId);
    }

    Outcome update(ArchivePlan plan, Outcome outcome, UUID runId) {
        Converted converted = Objects.requireNonNull(outcome.converted());
        UUID postId = Objects.requireNonNull(outcome.postId());
        Post post = revisePost.revise(
                postId, Contents.of(converted, outcome.planned().slug(), runId), markdown.render(converted.markdown()));
        return kept(plan, outcome, post, runId);
    }

    private Outcome kept(ArchivePlan plan, Outcome outcome, Post post, UUID runId) {
        PlannedEntry planned = outcome.planned();
        Converted converted = Objects.requireNonNull(outcome.converted());
        ImportedFile known = planned.known();
        originals.put(new ImportedOriginal(
                known == null ? Ids.next() : known.id(),
                plan.archive(),
                planned.entry().path(),
                planned.entry().hash(),
                converted.original(),
                post.id(),
                post.revisionId(),
                null,
                runId));
        return leadOldAddresses.lead(plan, outcome, post.id());
    }
}
