package io.inkstone.core.importing;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Something about a file that its owner should know.
 *
 * @param code what kind of thing it is, for counting, for example {@code missing-image}
 * @param line in the file, from 1; null where it concerns the whole file
 * @param message one sentence: what was found and what to do about it
 */
@Serdeable
public record ImportNotice(
        Severity severity, String code, @Nullable Integer line, String message) {
    /** How much it matters. */
    public enum Severity {
        /** Nothing was lost. */
        NOTE,
        /** Something looks or works other than on the old site. */
        WARNING
    }
}
