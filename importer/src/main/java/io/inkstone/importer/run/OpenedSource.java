package io.inkstone.importer.run;

import io.inkstone.importer.address.SettleAddresses.Wanted;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.source.Archive;
import java.io.IOException;
import java.util.List;

/** A source that stands open, with the plan for it and the proof that is wanted afterwards. */
record OpenedSource(Archive archive, List<Site> sites, ArchivePlan plan, Wanted wanted) implements AutoCloseable {
    static OpenedSource of(Archive archive, List<Site> sites, ArchivePlan plan) {
        return new OpenedSource(archive, sites, plan, Wanted.USUAL);
    }

    OpenedSource with(Wanted other) {
        return new OpenedSource(archive, sites, plan, other);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
