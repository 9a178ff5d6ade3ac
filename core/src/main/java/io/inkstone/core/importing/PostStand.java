package io.inkstone.core.importing;

import io.inkstone.core.post.PostKind;
import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a post that was imported stands now.
 *
 * @param state what {@code post_state} says: whatever a writer can change of it but its slug
 */
@MappedEntity
public record PostStand(
        UUID postId,
        PostKind kind,
        Slug slug,
        UUID revisionId,
        @Nullable Instant publishedAt,
        String state) {

    /** Whether nobody has changed the post since the import that {@code file} remembers. */
    public boolean isAsImported(ImportedFile file) {
        return file.state() == null
                ? revisionId.equals(file.revisionId())
                : file.state().equals(state);
    }
}
