package io.inkstone.importer.plan;

import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.report.Notice;
import java.util.List;

/** Everything that an import of one archive is going to do. */
public record ArchivePlan(
        String archive,
        String dialect,
        List<PlannedEntry> entries,
        AddressBook addresses,
        List<LeftOut> leftOut,
        List<LeftOut> failed,
        List<OldPage> oldPages,
        List<Notice> notices) {}
