package io.inkstone.core.importing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The notices about one file, in the order of its lines. */
@Serdeable
public record ImportNotices(List<ImportNotice> notices) {
    public static final ImportNotices NONE = new ImportNotices(List.of());
}
