package io.inkstone.importer.plan;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.PostStand;
import io.inkstone.core.post.PostAddress;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.slug.Slug;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.Site;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with one document.
 *
 * @param known what the last import made of it; null for a new one
 * @param post its post as it stands now; null where there is none
 */
public record PlannedEntry(
        Site site,
        Entry entry,
        ImportAction action,
        @Nullable ImportedFile known,
        @Nullable PostStand post,
        Slug slug,
        @Nullable String reason) {

    public PostKind kind() {
        return entry.kind() == EntryKind.POST ? PostKind.POST : PostKind.PAGE;
    }

    public PostAddress address() {
        return new PostAddress(kind(), slug, entry.publishedAt());
    }

    /** Whether the file lay elsewhere in the archive at the last import. */
    public boolean isMoved() {
        return known != null && !known.path().equals(entry.path());
    }

    /** Whether its post is here, and nobody has changed it since the last import. */
    public boolean isUnedited() {
        return known != null && post != null && post.isAsImported(known);
    }
}
