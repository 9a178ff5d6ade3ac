package io.inkstone.admin.importing;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskSize;
import io.inkstone.admin.layout.DeskViews;
import io.inkstone.admin.layout.FormFaults;
import io.inkstone.core.configuration.Configuration;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;

/** Shows the page on which an archive is sent or named. */
@Singleton
public class ShowPlanForm {
    private final Configuration configuration;

    ShowPlanForm(Configuration configuration) {
        this.configuration = configuration;
    }

    /** With what was typed of a source of the server's. */
    HttpResponse<?> naming(HttpStatus status, Desk desk, ImportPlanForm form, FormFaults faults) {
        return page(status, new ImportPlanPage(desk, form.typedSource(), form.typedFormat(), "", limit(desk), faults));
    }

    /** With the format that was typed of an archive that was sent. */
    public HttpResponse<?> uploading(HttpStatus status, Desk desk, String format, FormFaults faults) {
        return page(status, new ImportPlanPage(desk, "", "", format, limit(desk), faults));
    }

    private static HttpResponse<?> page(HttpStatus status, ImportPlanPage page) {
        return DeskViews.page(status, "admin/importing/plan", page);
    }

    /** The largest archive that is taken, as people read it. */
    public String limit(Desk desk) {
        return DeskSize.text(configuration.uploadLimitBytes(), desk.settings().locale());
    }
}
