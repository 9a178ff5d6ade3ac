package io.inkstone.admin.importing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be brought in.
 *
 * @param source a folder or file of the server's
 * @param format the generator's name; blank to have it guessed
 */
@Serdeable
record ImportPlanForm(
        @NotBlank(message = "fault.sourceMissing") @Size(max = 1000, message = "fault.tooLong") @Nullable
        String source,

        @Nullable String format) {
    static final ImportPlanForm EMPTY = new ImportPlanForm(null, null);

    String typedSource() {
        return source == null ? "" : source.strip();
    }

    String typedFormat() {
        return format == null ? "" : format.strip();
    }

    @Nullable
    String askedFormat() {
        return typedFormat().isEmpty() ? null : typedFormat();
    }
}
