package io.inkstone.importer.run;

import io.inkstone.core.redirect.PathKey;
import io.inkstone.core.redirect.Redirect;
import io.inkstone.core.redirect.RedirectRepository;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the addresses that a document had on the old site lead to its post. */
@Singleton
class LeadOldAddresses {
    private final RedirectRepository redirects;
    private final Clock clock;

    LeadOldAddresses(RedirectRepository redirects, Clock clock) {
        this.redirects = redirects;
        this.clock = clock;
    }

    Outcome lead(ArchivePlan plan, Outcome outcome, UUID postId) {
        String path = outcome.planned().entry().path();
        List<Notice> notices = new ArrayList<>();
        List<PathKey> keys = plan.addresses().redirects(path);
        for (PathKey key : keys) {
            Optional<Redirect> earlier = redirects.findByPathKey(key.value());
            if (earlier.isPresent()
                    && earlier.get().postId() != null
                    && !postId.equals(earlier.get().postId())) {
                String message = "its old address " + key.value() + " led to another post until now";
                notices.add(new Notice(NoticeKind.ADDRESS, path, 0, message));
            }
            redirects.put(Redirect.toPost(key, postId, clock.instant()));
        }
        return outcome.written(postId, keys.size(), notices);
    }
}
