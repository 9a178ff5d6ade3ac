package io.inkstone.importer.run;

import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.source.Archive;
import java.io.IOException;
import java.util.List;

/** A source that stands open, with the plan for it. */
record OpenedSource(Archive archive, List<Site> sites, ArchivePlan plan) implements AutoCloseable {
    static OpenedSource of(Archive archive, List<Site> sites, ArchivePlan plan) {
        return new OpenedSource(archive, sites, plan);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
