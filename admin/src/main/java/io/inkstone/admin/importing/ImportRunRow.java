package io.inkstone.admin.importing;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskTime;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportStatus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A run as lists show it.
 *
 * @param status its name, for the style sheet
 * @param finishedAt null while it is running
 * @param summary what was done how often, in words; empty while it is running
 */
public record ImportRunRow(
        String address,
        String archive,
        String dialect,
        String status,
        String statusText,
        DeskTime startedAt,
        @Nullable DeskTime finishedAt,
        String summary) {

    public static List<ImportRunRow> of(Desk desk, List<ImportRun> runs) {
        return runs.stream().map(run -> of(desk, run)).toList();
    }

    static ImportRunRow of(Desk desk, ImportRun run) {
        return new ImportRunRow(
                DeskAddress.importRun(run.id()),
                run.archive(),
                run.dialect(),
                run.status().name(),
                desk.text("imports.status." + run.status()),
                desk.time(run.startedAt()),
                run.finishedAt() == null ? null : desk.time(run.finishedAt()),
                run.status() == ImportStatus.RUNNING ? "" : summary(desk, run));
    }

    private static String summary(Desk desk, ImportRun run) {
        return Arrays.stream(ImportAction.values())
                .filter(action -> run.counts().of(action) > 0)
                .map(action -> desk.text(
                        "imports.summary",
                        desk.text("imports.action." + action),
                        run.counts().of(action)))
                .collect(Collectors.joining(desk.text("imports.separator")));
    }
}
