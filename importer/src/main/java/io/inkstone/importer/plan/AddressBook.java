package io.inkstone.importer.plan;

import io.inkstone.core.redirect.PathKey;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.site.ReservedSlugs;
import io.inkstone.core.slug.Slug;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which document each old address leads to, and each document's new address. */
public final class AddressBook {
    private final Permalinks permalinks;
    private final Map<String, String> addressByPath = new HashMap<>();
    private final Map<PathKey, PlannedEntry> ownerByNewKey = new HashMap<>();
    private final Map<PathKey, PlannedEntry> ownerByOldKey = new LinkedHashMap<>();
    private final Map<String, List<PathKey>> redirectsByPath = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    AddressBook(Permalinks permalinks, List<PlannedEntry> entries) {
        this.permalinks = permalinks;
        for (PlannedEntry each : entries) {
            String address = permalinks.post(each.address());
            addressByPath.put(each.entry().path(), address);
            ownerByNewKey.put(PathKey.of(address), each);
        }
        List<PlannedEntry> oldestFirst = entries.stream()
                .sorted(Comparator.comparing(
                                (PlannedEntry each) -> each.entry().publishedAt(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(each -> each.entry().path()))
                .toList();
        oldestFirst.forEach(this::claimMain);
        oldestFirst.forEach(this::claimOthers);
        ownerByOldKey.forEach(this::addRedirect);
    }

    /** What the old site itself showed there; of two with the same address it showed the later one. */
    private void claimMain(PlannedEntry each) {
        if (!each.entry().addresses().isEmpty()) {
            String address = each.entry().addresses().getFirst();
            PlannedEntry earlier = ownerByOldKey.put(PathKey.of(address), each);
            if (earlier != null) {
                String message = "it had the same old address as "
                        + each.entry().path() + ", which " + address + " now leads to";
                notices.add(new Notice(NoticeKind.ADDRESS, earlier.entry().path(), 0, message));
            }
        }
    }

    private void claimOthers(PlannedEntry each) {
        Entry entry = each.entry();
        List<String> others = new ArrayList<>(entry.addresses());
        others.addAll(entry.redirects());
        for (String address : others) {
            ownerByOldKey.putIfAbsent(PathKey.of(address), each);
        }
    }

    private void addRedirect(PathKey key, PlannedEntry owner) {
        PlannedEntry showing = ownerByNewKey.get(key);
        if (isOwnAddress(key) || owner.equals(showing)) {
            return;
        }
        if (showing != null) {
            String message = "its old address " + key.value() + " is now that of "
                    + showing.entry().path();
            notices.add(new Notice(NoticeKind.ADDRESS, owner.entry().path(), 0, message));
            return;
        }
        redirectsByPath
                .computeIfAbsent(owner.entry().path(), path -> new ArrayList<>())
                .add(key);
    }

    /** The home page and the lists are there in any case. */
    private static boolean isOwnAddress(PathKey key) {
        String first = key.value().substring(1);
        return first.isEmpty()
                || Slug.parse(first).filter(ReservedSlugs::isPage).isPresent();
    }

    public String address(PlannedEntry planned) {
        return permalinks.post(planned.address());
    }

    public @Nullable String ofDocument(String path) {
        return addressByPath.get(path);
    }

    public @Nullable String ofOldAddress(String decoded) {
        PlannedEntry owner = ownerByOldKey.get(PathKey.of(decoded));
        return owner == null ? null : addressByPath.get(owner.entry().path());
    }

    /** The old addresses that are to lead to a document. */
    public List<PathKey> redirects(String path) {
        return redirectsByPath.getOrDefault(path, List.of());
    }

    public List<Notice> notices() {
        return notices;
    }
}
