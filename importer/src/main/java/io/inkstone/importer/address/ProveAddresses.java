package io.inkstone.importer.address;

import io.inkstone.core.redirect.AskSite;
import io.inkstone.core.redirect.Resolution;
import io.inkstone.core.redirect.ResolveAddress;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Asks the site itself for every old address. Up to some thousands all are asked over HTTP; of more, the documents' are asked
 * of the rule by which the site answers ({@link ResolveAddress}), and of these a sample over HTTP, because setting ten
 * thousand pages would take longer than the import.
 */
@Singleton
class ProveAddresses {
    static final int MOST_OVER_HTTP = 3_000;
    private static final int SAMPLE = 100;
    private static final int AT_ONCE = 2_000;

    private final ResolveAddress resolveAddress;
    private final @Nullable AskSite askSite;

    ProveAddresses(ResolveAddress resolveAddress, @Nullable AskSite askSite) {
        this.resolveAddress = resolveAddress;
        this.askSite = askSite;
    }

    /** Without a site to ask only documents' addresses: of lists, feeds and files no rule knows. */
    Proof prove(Collection<OldAddress> all) {
        List<OldAddress> addresses = all.stream()
                .filter(address -> askSite != null || address.document())
                .toList();
        List<OldAddress> overHttp = new ArrayList<>();
        List<OldAddress> byRule = new ArrayList<>();
        long documents = addresses.stream().filter(OldAddress::document).count();
        long step = addresses.size() <= MOST_OVER_HTTP ? 1 : Math.max(1, documents / SAMPLE);
        long seen = 0;
        for (OldAddress address : addresses) {
            boolean sampled = !address.document() || seen++ % step == 0;
            (askSite != null && sampled ? overHttp : byRule).add(address);
        }
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Map<OldAddress, String>> ruled =
                    CompletableFuture.supplyAsync(() -> askRule(byRule), beside);
            Map<OldAddress, String> asked = ask(overHttp);
            Map<OldAddress, String> unresolved = new LinkedHashMap<>(ruled.join());
            unresolved.putAll(asked);
            return new Proof(addresses.size(), overHttp.size(), unresolved);
        }
    }

    private Map<OldAddress, String> ask(List<OldAddress> addresses) {
        Map<OldAddress, String> unresolved = new LinkedHashMap<>();
        if (askSite == null || addresses.isEmpty()) {
            return unresolved;
        }
        FollowAddresses follow = new FollowAddresses(askSite);
        follow.ask(addresses.stream().map(OldAddress::asked).toList());
        for (OldAddress address : addresses) {
            String reason = follow.reason(address.asked());
            if (reason != null) {
                unresolved.put(address, reason);
            }
        }
        return unresolved;
    }

    private Map<OldAddress, String> askRule(List<OldAddress> addresses) {
        Map<OldAddress, String> unresolved = new LinkedHashMap<>();
        for (int from = 0; from < addresses.size(); from += AT_ONCE) {
            List<OldAddress> some = addresses.subList(from, Math.min(from + AT_ONCE, addresses.size()));
            Map<String, Resolution> resolved = resolveAddress.resolveAll(
                    some.stream().map(OldAddress::asked).toList());
            for (OldAddress address : some) {
                String reason = reason(resolved.getOrDefault(address.asked(), new Resolution.Unknown()));
                if (reason != null) {
                    unresolved.put(address, reason);
                }
            }
        }
        return unresolved;
    }

    private static @Nullable String reason(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Found found -> null;
            case Resolution.Moved moved -> null;
            case Resolution.Gone gone -> "the site says that it is gone";
            case Resolution.Unknown unknown -> "nothing is there";
        };
    }
}
