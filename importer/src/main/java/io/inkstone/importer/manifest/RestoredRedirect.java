package io.inkstone.importer.manifest;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.redirect.PathKey;
import io.inkstone.core.redirect.Redirect;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that leads elsewhere, out of a manifest, which anybody may have written. */
final class RestoredRedirect {
    private static final Pattern TARGET = Pattern.compile("/(?:[^/\\\\\\s].*)?|https?://\\S+");

    private RestoredRedirect() {}

    /** Empty where the target is no address. */
    static Optional<Redirect> of(ManifestRedirect written, Instant now) {
        PathKey from = PathKey.of(written.from());
        String target = written.target();
        if (target == null) {
            return Optional.of(Redirect.gone(from, now));
        }
        return TARGET.matcher(target).matches()
                ? Optional.of(new Redirect(Ids.next(), from.value(), null, target, now, null))
                : Optional.empty();
    }
}
