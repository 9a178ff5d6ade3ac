package io.inkstone.core.upload;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An archive that somebody sent with a form of the desk.
 *
 * @param name the file's own, as {@link UploadName} has it
 * @param format the generator's name where it should not be guessed
 * @param runId of the plan that was made of it; null as long as there is none
 * @param fault why there will be none, in one sentence
 * @param kept whether the bytes are still there
 */
@MappedEntity("import_upload")
public record Upload(
        @Id UUID id,
        String name,
        @Nullable String format,
        long sizeBytes,
        Instant uploadedAt,
        @Nullable UUID runId,
        @Nullable String fault,
        boolean kept) {

    /** Whether a plan is still to be made of it. */
    public boolean isWaiting() {
        return runId == null && fault == null && kept;
    }
}
