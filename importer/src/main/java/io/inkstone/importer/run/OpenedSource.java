package io.inkstone.importer.run;

import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.source.Archive;
import java.io.IOException;

/** A source that stands open, with the plan for it. */
record OpenedSource(Archive archive, ArchivePlan plan) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        archive.close();
    }
}
