package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportBeforeRepository;
import io.inkstone.core.redirect.PathKey;
import io.inkstone.core.redirect.Redirect;
import io.inkstone.core.redirect.RedirectRepository;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the addresses that documents had on the old site lead to their posts. */
@Singleton
class LeadOldAddresses {
    private final RedirectRepository redirects;
    private final ImportBeforeRepository keepBefore;
    private final Clock clock;

    LeadOldAddresses(RedirectRepository redirects, ImportBeforeRepository keepBefore, Clock clock) {
        this.redirects = redirects;
        this.keepBefore = keepBefore;
        this.clock = clock;
    }

    /** Gives the same outcomes back, with a notice where an address led to another post until now. */
    List<Outcome> lead(ArchivePlan plan, List<Outcome> written, UUID runId) {
        Map<String, UUID> postByKey = new HashMap<>();
        for (Outcome outcome : written) {
            UUID postId = Objects.requireNonNull(outcome.postId());
            keys(plan, outcome).forEach(key -> postByKey.put(key.value(), postId));
        }
        if (postByKey.isEmpty()) {
            return written;
        }
        Map<String, Redirect> earlier = redirects.ofKeys(postByKey.keySet()).stream()
                .filter(redirect -> !Objects.equals(postByKey.get(redirect.pathKey()), redirect.postId()))
                .collect(Collectors.toMap(Redirect::pathKey, redirect -> redirect));
        if (!earlier.isEmpty()) {
            keepBefore.keepRedirects(runId, earlier.keySet());
        }
        redirects.putAll(postByKey.entrySet().stream()
                .map(entry -> Redirect.toPost(new PathKey(entry.getKey()), entry.getValue(), clock.instant())
                        .by(runId))
                .toList());
        return written.stream()
                .map(outcome -> earlier.isEmpty() ? outcome : noticed(plan, outcome, earlier))
                .toList();
    }

    private static Outcome noticed(ArchivePlan plan, Outcome outcome, Map<String, Redirect> earlier) {
        String path = outcome.planned().entry().path();
        List<Notice> notices = new ArrayList<>();
        for (PathKey key : keys(plan, outcome)) {
            Redirect before = earlier.get(key.value());
            if (before != null && before.postId() != null) {
                String message = "its old address " + key.value() + " led to another post until now";
                notices.add(new Notice(NoticeKind.ADDRESS, path, 0, message));
            }
        }
        return outcome.written(Objects.requireNonNull(outcome.postId()), notices);
    }

    private static List<PathKey> keys(ArchivePlan plan, Outcome outcome) {
        return plan.addresses().redirects(outcome.planned().entry().path());
    }
}
