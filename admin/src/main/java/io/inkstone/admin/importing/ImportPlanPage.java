package io.inkstone.admin.importing;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;
import io.inkstone.admin.layout.FormFaults;

/** Where an archive is named, to see what bringing it in would do. */
public record ImportPlanPage(Desk desk, String source, String format, FormFaults faults) implements DeskPage {
    static ImportPlanPage of(Desk desk, ImportPlanForm form, FormFaults faults) {
        return new ImportPlanPage(desk, form.typedSource(), form.typedFormat(), faults);
    }
}
