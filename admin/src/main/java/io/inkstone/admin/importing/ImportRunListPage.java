package io.inkstone.admin.importing;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;
import io.inkstone.core.account.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs, newest first.
 *
 * @param older the address of the runs before these; null if there are none
 */
public record ImportRunListPage(
        Desk desk, List<ImportRunRow> runs, @Nullable String older) implements DeskPage {
    public boolean mayPlan() {
        return desk.may(Permission.RUN_IMPORTS);
    }
}
