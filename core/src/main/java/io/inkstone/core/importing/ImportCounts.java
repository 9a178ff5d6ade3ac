package io.inkstone.core.importing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.TreeMap;

/** Named counts of a run: of items by action, of pictures found and missing, of warnings by kind; in the alphabet's order. */
@Serdeable
public record ImportCounts(Map<String, Long> byName) {
    public static final ImportCounts NONE = new ImportCounts(Map.of());

    public ImportCounts {
        byName = new TreeMap<>(byName);
    }

    public long of(String name) {
        return byName.getOrDefault(name, 0L);
    }

    public long of(ImportAction action) {
        return of(action.name());
    }
}
