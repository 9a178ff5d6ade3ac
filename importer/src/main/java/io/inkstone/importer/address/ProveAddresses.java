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
import java.util.concurrent.Callable;
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
    private static final int SAMPLE = 500;

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
        Map<OldAddress, String> unresolved = new LinkedHashMap<>();
        askRule(byRule, unresolved);
        ask(overHttp, unresolved);
        return new Proof(addresses.size(), overHttp.size(), unresolved);
    }

    private void ask(List<OldAddress> addresses, Map<OldAddress, String> unresolved) {
        if (askSite == null || addresses.isEmpty()) {
            return;
        }
        FollowAddresses follow = new FollowAddresses(askSite);
        follow.ask(addresses.stream().map(OldAddress::asked).toList());
        for (OldAddress address : addresses) {
            String reason = follow.reason(address.asked());
            if (reason != null) {
                unresolved.put(address, reason);
            }
        }
    }

    private void askRule(List<OldAddress> addresses, Map<OldAddress, String> unresolved) {
        int threads = Runtime.getRuntime().availableProcessors();
        List<Callable<Map<OldAddress, String>>> shares = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            List<OldAddress> share =
                    addresses.subList(addresses.size() * i / threads, addresses.size() * (i + 1) / threads);
            shares.add(() -> unresolved(share));
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            workers.invokeAll(shares).forEach(asked -> unresolved.putAll(asked.resultNow()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The proof of the old addresses was broken off.", e);
        }
    }

    private Map<OldAddress, String> unresolved(List<OldAddress> addresses) {
        Map<OldAddress, String> unresolved = new LinkedHashMap<>();
        for (OldAddress address : addresses) {
            switch (resolveAddress.resolve(address.asked())) {
                case Resolution.Found found -> {}
                case Resolution.Moved moved -> {}
                case Resolution.Gone gone -> unresolved.put(address, "the site says that it is gone");
                case Resolution.Unknown unknown -> unresolved.put(address, "nothing is there");
            }
        }
        return unresolved;
    }
}
