package io.inkstone.admin.importing;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.error.MessagePage;
import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskViews;
import io.inkstone.admin.layout.ReadDesk;
import io.inkstone.core.importing.ImportItem;
import io.inkstone.core.importing.ImportItemRepository;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.upload.UploadRepository;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The runs of the importer and their reports. */
@Controller(DeskAddress.IMPORTS)
@Secured("SEE_IMPORTS")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportRunController {
    static final int ITEMS = 100;
    private static final int RUNS = 25;

    private final ImportRunRepository runs;
    private final ImportItemRepository items;
    private final UploadRepository uploads;
    private final ReadDesk readDesk;

    ImportRunController(
            ImportRunRepository runs, ImportItemRepository items, UploadRepository uploads, ReadDesk readDesk) {
        this.runs = runs;
        this.items = items;
        this.uploads = uploads;
        this.readDesk = readDesk;
    }

    /** Those before the run {@code before}, or the newest. */
    @Get
    ModelAndView<ImportRunListPage> list(Optional<UUID> before, HttpRequest<?> request) {
        List<ImportRun> found = before.map(run -> runs.olderThan(run, RUNS + 1)).orElseGet(() -> runs.newest(RUNS + 1));
        boolean more = found.size() > RUNS;
        List<ImportRun> shown = more ? found.subList(0, RUNS) : found;
        Desk desk = readDesk.read(request);
        String older = more ? DeskAddress.IMPORTS + "?before=" + shown.getLast().id() : null;
        return new ModelAndView<>(
                "admin/importing/list", new ImportRunListPage(desk, ImportRunRow.of(desk, shown), older));
    }

    @Get("/{id}")
    HttpResponse<?> show(
            UUID id,
            @QueryValue(defaultValue = "") String show,
            @QueryValue(defaultValue = "-1") int after,
            HttpRequest<?> request) {
        Desk desk = readDesk.read(request);
        ItemFilter filter = ItemFilter.parse(show);
        return runs.findById(id)
                .<HttpResponse<?>>map(run -> DeskViews.page(
                        HttpStatus.OK,
                        "admin/importing/show",
                        ImportRunPage.of(desk, run, filter, items(run, filter, after))
                                .from(source(desk, run))))
                .orElseGet(() -> MessagePage.notFound(desk));
    }

    /** Of what somebody sent, only they know where it came from; where it lies here says nothing to them. */
    private String source(Desk desk, ImportRun run) {
        return uploads.findByRunId(run.id())
                .map(upload -> desk.text("imports.source.uploaded", upload.name()))
                .orElse(run.source());
    }

    private List<ImportItem> items(ImportRun run, ItemFilter filter, int after) {
        return switch (filter) {
            case ALL -> items.ofRun(run.id(), after, ITEMS + 1);
            case REMARKABLE -> items.remarkable(run.id(), after, ITEMS + 1);
        };
    }
}
