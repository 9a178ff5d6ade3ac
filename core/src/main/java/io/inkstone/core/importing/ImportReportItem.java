package io.inkstone.core.importing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file in a report; see {@link ImportItem}. */
@Serdeable
public record ImportReportItem(
        String path,
        ImportAction action,
        String kind,
        @Nullable String title,
        @Nullable String oldAddress,
        @Nullable String newAddress,
        @Nullable String reason,
        List<ImportNotice> notices,
        @Nullable ImportMerge merge) {}
