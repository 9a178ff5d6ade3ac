package io.inkstone.admin.importing;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.layout.DeskViews;
import io.inkstone.admin.layout.ReadDesk;
import io.inkstone.core.importing.CancelImport;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.UndoImport;
import io.inkstone.core.importing.UndoneImport;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** What can be done with a run: apply it or go on with it, stop it, take it back. */
@Controller(DeskAddress.IMPORTS + "{id}")
@Secured("RUN_IMPORTS")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportActionController {
    private final ImportRunRepository runs;
    private final ApplyInBackground applyInBackground;
    private final CancelImport cancelImport;
    private final UndoImport undoImport;
    private final ReadDesk readDesk;

    ImportActionController(
            ImportRunRepository runs,
            ApplyInBackground applyInBackground,
            CancelImport cancelImport,
            UndoImport undoImport,
            ReadDesk readDesk) {
        this.runs = runs;
        this.applyInBackground = applyInBackground;
        this.cancelImport = cancelImport;
        this.undoImport = undoImport;
        this.readDesk = readDesk;
    }

    @Post("/application")
    HttpResponse<?> apply(UUID id) {
        ImportRun run = runs.findById(id)
                .filter(found -> found.status().canGoOn())
                .orElseThrow(() -> new ImportException.WrongState("There is nothing to apply of this import."));
        if (!Files.exists(Path.of(run.source()))) {
            throw new ImportException.UnreadableSource(run.source() + " is not there any more.");
        }
        applyInBackground.apply(id);
        return HttpResponse.seeOther(URI.create(DeskAddress.importRun(id)));
    }

    @Post("/cancellation")
    HttpResponse<?> cancel(UUID id) {
        cancelImport.cancel(id);
        return HttpResponse.seeOther(URI.create(DeskAddress.importRun(id)));
    }

    /** Whatever was changed since stays, and is named. */
    @Post("/undoing")
    HttpResponse<?> undo(UUID id, HttpRequest<?> request) {
        UndoneImport undone = undoImport.undo(id);
        return undone.kept().isEmpty()
                ? HttpResponse.seeOther(URI.create(DeskAddress.importRun(id)))
                : DeskViews.page(
                        HttpStatus.OK, "admin/importing/undone", UndonePage.of(readDesk.read(request), undone));
    }
}
