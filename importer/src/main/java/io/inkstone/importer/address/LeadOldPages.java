package io.inkstone.importer.address;

import io.inkstone.core.redirect.PathKey;
import io.inkstone.core.redirect.Redirect;
import io.inkstone.core.redirect.RedirectRepository;
import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.source.ArchiveFile;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the addresses of the old site's lists, feeds and files lead on. What a document claims stays the document's, and an
 * address that shows the same here needs nothing.
 */
@Singleton
class LeadOldPages {
    private static final int BATCH = 500;

    private final FindCounterparts findCounterparts;
    private final RedirectRepository redirects;
    private final WriteRedirects writeRedirects;
    private final Clock clock;

    LeadOldPages(
            FindCounterparts findCounterparts,
            RedirectRepository redirects,
            WriteRedirects writeRedirects,
            Clock clock) {
        this.findCounterparts = findCounterparts;
        this.redirects = redirects;
        this.writeRedirects = writeRedirects;
        this.clock = clock;
    }

    /** How many lead on; files that they lead to come into the library. */
    int lead(Imported imported) {
        ArchivePlan plan = imported.plan();
        if (plan.oldPages().isEmpty()) {
            return 0;
        }
        Counterparts counterparts = findCounterparts.find();
        Map<PathKey, Redirect> leading = new LinkedHashMap<>();
        for (OldPage page : plan.oldPages()) {
            PathKey key = PathKey.of(page.address());
            String target = isFree(key, page, plan) ? target(page, imported, counterparts) : null;
            if (target != null && !PathKey.of(target).equals(key)) {
                leading.putIfAbsent(key, Redirect.toPath(key, target, clock.instant()));
            }
        }
        List<Redirect> all = new ArrayList<>(leading.values());
        for (int from = 0; from < all.size(); from += BATCH) {
            writeRedirects.write(all.subList(from, Math.min(from + BATCH, all.size())), imported.runId());
        }
        return all.size();
    }

    private static @Nullable String target(OldPage page, Imported imported, Counterparts counterparts) {
        return switch (page.shows()) {
            case FILE -> file(page, imported);
            case ELSEWHERE -> elsewhere(page.names().getFirst(), imported.plan());
            default -> counterparts.of(page);
        };
    }

    private static @Nullable String file(OldPage page, Imported imported) {
        ArchiveFile file = page.names().isEmpty()
                ? null
                : imported.archive().file(page.names().getFirst());
        return file == null ? null : imported.targets().ofMedia(file);
    }

    /** To a document at once, to a list by its old address. */
    private static String elsewhere(String target, ArchivePlan plan) {
        String document = target.startsWith("/") ? plan.addresses().ofOldAddress(PathText.decode(target)) : null;
        return document == null ? target : document;
    }

    private boolean isFree(PathKey key, OldPage page, ArchivePlan plan) {
        return plan.addresses().ofOldAddress(page.address()) == null
                && redirects
                        .findByPathKey(key.value())
                        .filter(redirect -> redirect.postId() != null)
                        .isEmpty();
    }
}
