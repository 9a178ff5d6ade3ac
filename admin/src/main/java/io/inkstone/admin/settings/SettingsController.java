package io.inkstone.admin.settings;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.layout.DeskViews;
import io.inkstone.admin.layout.FormFaults;
import io.inkstone.admin.layout.ReadDesk;
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

/** The site's settings. */
@Controller(DeskAddress.SETTINGS)
@Secured("CHANGE_SETTINGS")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SettingsController {
    private static final String VIEW = "admin/settings/show";
    private static final String SAVED = "saved";

    private final SaveSettings saveSettings;
    private final ReadDesk readDesk;
    private final Validator validator;

    SettingsController(SaveSettings saveSettings, ReadDesk readDesk, Validator validator) {
        this.saveSettings = saveSettings;
        this.readDesk = readDesk;
        this.validator = validator;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        boolean saved = request.getParameters().contains(SAVED);
        return DeskViews.page(
                HttpStatus.OK,
                VIEW,
                new SettingsPage(readDesk.read(request), saveSettings.read(), FormFaults.NONE, saved));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(@Body SettingsForm form, HttpRequest<?> request) {
        SettingsPage page = new SettingsPage(readDesk.read(request), form, FormFaults.NONE, false);
        FormFaults faults = FormFaults.check(validator, form, page.desk().messages());
        if (!faults.isEmpty()) {
            return DeskViews.page(HttpStatus.UNPROCESSABLE_ENTITY, VIEW, page.with(faults));
        }
        return saveSettings.save(form)
                ? HttpResponse.seeOther(URI.create(DeskAddress.SETTINGS + "?" + SAVED))
                : DeskViews.page(
                        HttpStatus.CONFLICT,
                        VIEW,
                        page.with(FormFaults.whole(page.desk().text("settings.conflict"))));
    }
}
