package io.inkstone.admin.upload;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.error.MessagePage;
import io.inkstone.admin.importing.ShowPlanForm;
import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskSize;
import io.inkstone.admin.layout.DeskViews;
import io.inkstone.admin.layout.FormFaults;
import io.inkstone.admin.layout.ReadDesk;
import io.inkstone.admin.multipart.MultipartReader;
import io.inkstone.admin.multipart.MultipartRequest;
import io.inkstone.core.upload.ReceiveUpload;
import io.inkstone.core.upload.Upload;
import io.inkstone.core.upload.UploadException;
import io.inkstone.core.upload.UploadRepository;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;

/** Takes archives in with a form, and shows what came of them. */
@Controller(DeskAddress.IMPORT_UPLOADS)
@Secured("RUN_IMPORTS")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class UploadController {
    private final ReceiveUpload receiveUpload;
    private final PlanInBackground planInBackground;
    private final UploadRepository uploads;
    private final ShowPlanForm showPlanForm;
    private final ReadDesk readDesk;

    UploadController(
            ReceiveUpload receiveUpload,
            PlanInBackground planInBackground,
            UploadRepository uploads,
            ShowPlanForm showPlanForm,
            ReadDesk readDesk) {
        this.receiveUpload = receiveUpload;
        this.planInBackground = planInBackground;
        this.uploads = uploads;
        this.showPlanForm = showPlanForm;
        this.readDesk = readDesk;
    }

    /** A body that is longer than any file may be is not read at all; the rest of another is passed over. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> receive(HttpRequest<?> request) throws IOException {
        Desk desk = readDesk.read(request);
        ArchiveForm form = new ArchiveForm();
        try (MultipartReader parts = MultipartRequest.open(request)) {
            receiveUpload.refuseTooLarge(request.getContentLength() - ArchiveForm.MOST_BESIDE);
            Upload upload = form.receive(parts, receiveUpload);
            if (upload == null) {
                return refused(desk, form, HttpStatus.UNPROCESSABLE_ENTITY, desk.text("fault.upload.missing"));
            }
            planInBackground.plan(upload.id());
            return HttpResponse.seeOther(URI.create(DeskAddress.importUpload(upload.id())));
        } catch (UploadException e) {
            UploadRefusal refusal = UploadRefusal.of(e, desk, showPlanForm.limit(desk));
            return refused(desk, form, refusal.status(), refusal.sentence());
        }
    }

    /** Leads to the plan as soon as there is one. */
    @Get("/{id}")
    HttpResponse<?> show(UUID id, HttpRequest<?> request) {
        Desk desk = readDesk.read(request);
        return uploads.findById(id)
                .<HttpResponse<?>>map(upload -> show(desk, upload))
                .orElseGet(() -> MessagePage.notFound(desk));
    }

    private HttpResponse<?> show(Desk desk, Upload upload) {
        if (upload.runId() != null) {
            return HttpResponse.seeOther(URI.create(DeskAddress.importRun(upload.runId())));
        }
        if (upload.fault() != null) {
            FormFaults faults = FormFaults.of(ArchiveForm.ARCHIVE, upload.fault());
            String format = upload.format() == null ? "" : upload.format();
            return showPlanForm.uploading(HttpStatus.UNPROCESSABLE_ENTITY, desk, format, faults);
        }
        return DeskViews.page(
                HttpStatus.OK,
                "admin/upload/show",
                new UploadPage(
                        desk,
                        upload.name(),
                        DeskSize.text(upload.sizeBytes(), desk.settings().locale()),
                        DeskAddress.importUpload(upload.id())));
    }

    private HttpResponse<?> refused(Desk desk, ArchiveForm form, HttpStatus status, String sentence) {
        FormFaults faults = FormFaults.of(ArchiveForm.ARCHIVE, sentence);
        return showPlanForm.uploading(status, desk, form.typedFormat(), faults);
    }
}
