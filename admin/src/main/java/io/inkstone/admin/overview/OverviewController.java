package io.inkstone.admin.overview;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.access.Visitor;
import io.inkstone.admin.importing.ImportRunRow;
import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.ReadDesk;
import io.inkstone.core.account.Permission;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.overview.SiteCountsRepository;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.List;

/** The desk's first page. */
@Controller(DeskAddress.OVERVIEW)
@Secured("SEE_OVERVIEW")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class OverviewController {
    private static final int RUNS = 5;

    private final SiteCountsRepository counts;
    private final ImportRunRepository runs;
    private final ReadDesk readDesk;

    OverviewController(SiteCountsRepository counts, ImportRunRepository runs, ReadDesk readDesk) {
        this.counts = counts;
        this.runs = runs;
        this.readDesk = readDesk;
    }

    @Get
    ModelAndView<OverviewPage> show(HttpRequest<?> request) {
        Desk desk = readDesk.read(request);
        boolean showsRuns = Visitor.may(request, Permission.SEE_IMPORTS);
        List<ImportRunRow> rows = showsRuns ? ImportRunRow.of(desk, runs.newest(RUNS)) : List.of();
        return new ModelAndView<>("admin/overview/show", OverviewPage.of(desk, counts.count(), showsRuns, rows));
    }
}
