package io.inkstone.core.sync;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A repository that the site follows.
 *
 * @param source as for {@code inkstone import}: an address or a folder, with branch and folder in it if any
 * @param format the generator's name where it should not be guessed
 * @param tokenHash SHA-256 of the token in its web hook's address
 * @param secret what the calls of the web hook prove to know; null if the address alone is secret
 * @param head the commit that was imported last; null before the first
 * @param failure why the last attempt failed; null if it did not
 * @param push whether what is written here is committed back
 * @param pushNew whether texts that came from no archive are too
 * @param unpushed which texts could not be committed and why; null if there are none
 * @param pushMark as long as the same comes to this, another attempt would fail the same way
 */
@MappedEntity("sync_source")
public record SyncSource(
        @Id UUID id,
        String name,
        String source,
        @Nullable String format,
        int everySeconds,
        String tokenHash,
        @Nullable String secret,
        @Nullable String head,
        Instant dueAt,
        @Nullable Instant claimedUntil,
        @Nullable Instant syncedAt,
        @Nullable String failure,
        boolean push,
        boolean pushNew,
        @Nullable String unpushed,
        @Nullable String pushMark,
        Instant createdAt) {
    /** Says nothing of its secret, because it may end in a log. */
    @Override
    public String toString() {
        return "SyncSource[" + name + ", " + source + "]";
    }
}
