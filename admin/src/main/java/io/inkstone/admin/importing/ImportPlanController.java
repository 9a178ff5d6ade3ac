package io.inkstone.admin.importing;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.error.ImportRefusal;
import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.FormFaults;
import io.inkstone.admin.layout.ReadDesk;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportRequest;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.validation.validator.Validator;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Plans of imports: what bringing an archive in would do, kept as a run that can be looked at and then applied. */
@Controller(DeskAddress.IMPORT_PLANS)
@Secured("RUN_IMPORTS")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportPlanController {
    private final ContentImporter importer;
    private final ShowPlanForm showPlanForm;
    private final ReadDesk readDesk;
    private final Validator validator;

    ImportPlanController(ContentImporter importer, ShowPlanForm showPlanForm, ReadDesk readDesk, Validator validator) {
        this.importer = importer;
        this.showPlanForm = showPlanForm;
        this.readDesk = readDesk;
        this.validator = validator;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request) {
        return showPlanForm.naming(HttpStatus.OK, readDesk.read(request), ImportPlanForm.EMPTY, FormFaults.NONE);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> plan(@Body ImportPlanForm form, HttpRequest<?> request) {
        Desk desk = readDesk.read(request);
        FormFaults faults = FormFaults.check(validator, form, desk.messages());
        if (!faults.isEmpty()) {
            return refused(desk, form, faults);
        }
        try {
            Path source = Path.of(form.typedSource());
            ImportRequest wanted = new ImportRequest(List.of(source), form.askedFormat(), true);
            return HttpResponse.seeOther(URI.create(DeskAddress.importRun(Objects.requireNonNull(
                    importer.plan(source, wanted, ImportProgress.SILENT).runId()))));
        } catch (InvalidPathException e) {
            return refused(desk, form, FormFaults.of("source", desk.text("fault.sourcePath")));
        } catch (ImportException e) {
            return refused(desk, form, ImportRefusal.of(e).faults());
        }
    }

    private HttpResponse<?> refused(Desk desk, ImportPlanForm form, FormFaults faults) {
        return showPlanForm.naming(HttpStatus.UNPROCESSABLE_ENTITY, desk, form, faults);
    }
}
