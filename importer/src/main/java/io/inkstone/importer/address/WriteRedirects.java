package io.inkstone.importer.address;

import io.inkstone.core.importing.ImportBeforeRepository;
import io.inkstone.core.redirect.Redirect;
import io.inkstone.core.redirect.RedirectRepository;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes some redirects at once, and remembers where those that were there led before the run. */
@Singleton
class WriteRedirects {
    private final RedirectRepository redirects;
    private final ImportBeforeRepository keepBefore;

    WriteRedirects(RedirectRepository redirects, ImportBeforeRepository keepBefore) {
        this.keepBefore = keepBefore;
        this.redirects = redirects;
    }

    @Transactional
    void write(List<Redirect> some, UUID runId) {
        Map<String, Redirect> byKey = new HashMap<>();
        some.forEach(redirect -> byKey.put(redirect.pathKey(), redirect));
        List<String> changing = redirects.ofKeys(byKey.keySet()).stream()
                .filter(before -> !Objects.equals(
                        before.target(),
                        Objects.requireNonNull(byKey.get(before.pathKey())).target()))
                .map(Redirect::pathKey)
                .toList();
        if (!changing.isEmpty()) {
            keepBefore.keepRedirects(runId, changing);
        }
        redirects.putAll(some.stream().map(redirect -> redirect.by(runId)).toList());
    }
}
