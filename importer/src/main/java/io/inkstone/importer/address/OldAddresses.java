package io.inkstone.importer.address;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.redirect.PathKey;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.plan.PlannedEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every address that readers of the old site may have, once each, whatever its spelling. */
final class OldAddresses {
    private final Map<PathKey, OldAddress> byKey = new LinkedHashMap<>();

    /** What the archive says of itself, and what a sitemap says of it. */
    OldAddresses(ArchivePlan plan, List<String> sitemap, Instant now) {
        for (PlannedEntry planned : plan.entries()) {
            if (isToBeRead(planned, now)) {
                addDocument(planned.entry());
            }
        }
        for (OldPage page : plan.oldPages()) {
            add(page.address(), page.shows().name(), false);
        }
        sitemap.forEach(path -> add(path, "sitemap", false));
    }

    /** Drafts had no address, and what does not come in has none here. */
    private static boolean isToBeRead(PlannedEntry planned, Instant now) {
        Entry entry = planned.entry();
        boolean future = entry.publishedAt() != null && entry.publishedAt().isAfter(now);
        return entry.visibility() != Visibility.DRAFT && !future && planned.action() != ImportAction.SKIP;
    }

    private void addDocument(Entry entry) {
        if (!entry.addresses().isEmpty()) {
            add(entry.addresses().getFirst(), entry.path(), true);
        }
        entry.redirects().forEach(redirect -> add(redirect, entry.path(), true));
    }

    private void add(String address, String of, boolean document) {
        byKey.putIfAbsent(PathKey.of(address), new OldAddress(address, of, document));
    }

    Collection<OldAddress> all() {
        return byKey.values();
    }
}
