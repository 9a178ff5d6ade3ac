package io.inkstone.admin.importing;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.layout.Desk;
import io.inkstone.core.account.Permission;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportStatus;
import org.jspecify.annotations.Nullable;

/**
 * The addresses at which a run is acted upon; null for what its state, or the role of whoever looks, does not allow.
 *
 * @param goOnText what going on with it is called: a plan is applied
 */
public record ImportActions(
        @Nullable String goOn,
        String goOnText,
        @Nullable String discard,
        @Nullable String cancel,
        @Nullable String undo) {
    static ImportActions of(Desk desk, ImportRun run) {
        boolean may = desk.may(Permission.RUN_IMPORTS);
        ImportStatus status = run.status();
        return new ImportActions(
                may && status.canGoOn() ? DeskAddress.importApplication(run.id()) : null,
                desk.text(status == ImportStatus.PLANNED ? "imports.apply" : "imports.goOn"),
                may && status == ImportStatus.PLANNED ? DeskAddress.importDiscarding(run.id()) : null,
                may && status == ImportStatus.RUNNING ? DeskAddress.importCancellation(run.id()) : null,
                may && status.canBeUndone() ? DeskAddress.importUndoing(run.id()) : null);
    }
}
