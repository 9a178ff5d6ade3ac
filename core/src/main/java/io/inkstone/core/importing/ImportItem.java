package io.inkstone.core.importing;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run did with one file of the archive.
 *
 * @param position from 0, in the order of the plan
 * @param path from the archive's root, with {@code /}
 * @param kind {@code post}, {@code page}, {@code draft}, {@code asset} or {@code file}
 * @param merge of an item in conflict, if it is one of texts
 * @param reason why it was skipped or failed, in one sentence
 */
@MappedEntity("import_item")
public record ImportItem(
        UUID runId,
        int position,
        String path,
        ImportAction action,
        String kind,
        @Nullable String title,
        @Nullable UUID postId,
        @Nullable String oldAddress,
        @Nullable String newAddress,
        @Nullable String reason,
        @TypeDef(type = DataType.JSON) ImportNotices notices,
        @TypeDef(type = DataType.JSON) @Nullable ImportMerge merge) {

    public ImportReportItem forReport() {
        return new ImportReportItem(
                path, action, kind, title, oldAddress, newAddress, reason, notices.notices(), merge);
    }
}
