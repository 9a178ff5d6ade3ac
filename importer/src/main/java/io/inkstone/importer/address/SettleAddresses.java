package io.inkstone.importer.address;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportNotice;
import io.inkstone.core.importing.ImportReportItem;
import io.inkstone.core.importing.WantedProof;
import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** After everything has come in: leads the old site's lists, feeds and files on, and proves every old address. */
@Singleton
public class SettleAddresses {
    private static final int MOST_LISTED = 2_000;

    private final LeadOldPages leadOldPages;
    private final ProveAddresses proveAddresses;
    private final Clock clock;

    SettleAddresses(LeadOldPages leadOldPages, ProveAddresses proveAddresses, Clock clock) {
        this.leadOldPages = leadOldPages;
        this.proveAddresses = proveAddresses;
        this.clock = clock;
    }

    /**
     * What is wanted, with the sitemap by a name that leads there from any folder; to be asked first, so that a wrong one stops
     * before anything is written.
     *
     * @throws io.inkstone.core.importing.ImportException.UnreadableSource if there is no such sitemap, or it is none
     */
    public WantedProof check(Archive archive, WantedProof wanted) {
        return wanted.sitemap() == null
                ? wanted
                : new WantedProof(wanted.proof(), new ReadSitemaps(archive).check(wanted.sitemap()));
    }

    private static List<String> witness(Archive archive, WantedProof wanted) {
        return wanted.sitemap() == null ? List.of() : new ReadSitemaps(archive).read(wanted.sitemap());
    }

    public Settled settle(Imported imported, WantedProof wanted) {
        int led = leadOldPages.lead(imported);
        Map<String, Long> counts = new TreeMap<>(Map.of("redirects", (long) led));
        if (!wanted.proof()) {
            return new Settled(counts, List.of());
        }
        OldAddresses addresses =
                new OldAddresses(imported.plan(), witness(imported.archive(), wanted), clock.instant());
        Proof proof = proveAddresses.prove(addresses.all());
        counts.put("addresses", (long) proof.count());
        counts.put(
                "addresses-resolved", (long) proof.count() - proof.unresolved().size());
        counts.put("addresses-over-http", (long) proof.overHttp());
        List<Settled.Unresolved> unresolved = new ArrayList<>();
        proof.unresolved().entrySet().stream()
                .limit(MOST_LISTED)
                .forEach(each -> unresolved.add(unresolved(each.getKey(), each.getValue())));
        return new Settled(counts, unresolved);
    }

    private static Settled.Unresolved unresolved(OldAddress old, String reason) {
        String whose = old.document() ? "the old address of " + old.of() : "an old address (" + old.of() + ")";
        Notice notice = new Notice(NoticeKind.ADDRESS, old.address(), 0, whose + " does not resolve: " + reason);
        ImportNotice shown =
                new ImportNotice(ImportNotice.Severity.WARNING, notice.kind().code(), null, notice.message());
        ImportReportItem item = new ImportReportItem(
                old.address(),
                ImportAction.UNCHANGED,
                "address",
                null,
                old.address(),
                null,
                reason,
                List.of(shown),
                null);
        return new Settled.Unresolved(item, notice);
    }
}
