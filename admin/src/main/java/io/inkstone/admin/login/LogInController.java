package io.inkstone.admin.login;

import io.inkstone.admin.access.ClientAddress;
import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.access.EnterDesk;
import io.inkstone.admin.access.Visitor;
import io.inkstone.admin.account.AccountRefusal;
import io.inkstone.admin.layout.DeskViews;
import io.inkstone.admin.layout.FormFaults;
import io.inkstone.admin.layout.ReadDesk;
import io.inkstone.core.account.AccountException;
import io.inkstone.core.account.Credentials;
import io.inkstone.core.account.LogIn;
import io.inkstone.core.account.Password;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.validation.validator.Validator;
import java.net.URI;

/** Signs people in. */
@Controller(DeskAddress.LOG_IN)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class LogInController {
    private static final String VIEW = "admin/login/logIn";

    private final LogIn logIn;
    private final ReadDesk readDesk;
    private final Validator validator;
    private final EnterDesk enterDesk;

    LogInController(LogIn logIn, ReadDesk readDesk, Validator validator, EnterDesk enterDesk) {
        this.logIn = logIn;
        this.readDesk = readDesk;
        this.validator = validator;
        this.enterDesk = enterDesk;
    }

    @Get
    HttpResponse<?> show(@QueryValue(value = "return", defaultValue = "") String next, HttpRequest<?> request) {
        String safe = DeskAddress.afterLogIn(next);
        return Visitor.of(request).isPresent()
                ? HttpResponse.seeOther(URI.create(safe))
                : DeskViews.page(HttpStatus.OK, VIEW, new LogInPage(readDesk.read(request), safe, "", FormFaults.NONE));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> logIn(@Body LogInForm form, HttpRequest<?> request) {
        String next = DeskAddress.afterLogIn(form.wantedNext());
        LogInPage page = new LogInPage(readDesk.read(request), next, form.typedEmail(), FormFaults.NONE);
        FormFaults faults = FormFaults.check(validator, form, page.desk().messages());
        return faults.isEmpty()
                ? logIn(page, form, request)
                : DeskViews.page(HttpStatus.UNPROCESSABLE_ENTITY, VIEW, page.with(faults));
    }

    private HttpResponse<?> logIn(LogInPage page, LogInForm form, HttpRequest<?> request) {
        try {
            Password password = new Password(form.typedPassword());
            Credentials credentials = new Credentials(form.typedEmail(), password, ClientAddress.of(request));
            return enterDesk.enter(request, logIn.logIn(credentials), page.next());
        } catch (AccountException e) {
            AccountRefusal refusal = AccountRefusal.of(e);
            return refusal.tell(DeskViews.page(
                    refusal.status(), VIEW, page.with(refusal.faults(page.desk().messages()))));
        }
    }
}
