package io.inkstone.admin.account;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.access.EnterDesk;
import io.inkstone.admin.layout.DeskViews;
import io.inkstone.admin.layout.FormFaults;
import io.inkstone.admin.layout.ReadDesk;
import io.inkstone.core.account.Account;
import io.inkstone.core.account.AccountException;
import io.inkstone.core.account.Email;
import io.inkstone.core.account.Password;
import io.inkstone.core.account.Token;
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
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.validation.validator.Validator;

/** The page behind a set-up link. */
@Controller("/admin/set-up/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SetUpController {
    private static final String VIEW = "admin/account/setUp";

    private final SetUp setUp;
    private final ReadDesk readDesk;
    private final Validator validator;
    private final EnterDesk enterDesk;

    SetUpController(SetUp setUp, ReadDesk readDesk, Validator validator, EnterDesk enterDesk) {
        this.setUp = setUp;
        this.readDesk = readDesk;
        this.validator = validator;
        this.enterDesk = enterDesk;
    }

    /** Looking does not use the link up, because mail readers and chat programs look at links too. */
    @Get
    HttpResponse<?> show(String token, HttpRequest<?> request) {
        return DeskViews.page(HttpStatus.OK, VIEW, page(parse(token), "", request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> use(String token, @Body SetUpForm form, HttpRequest<?> request) {
        SetUpPage page = page(parse(token), form.typedEmail(), request);
        FormFaults faults = check(page, form);
        if (!faults.isEmpty()) {
            return DeskViews.page(HttpStatus.UNPROCESSABLE_ENTITY, VIEW, page.with(faults));
        }
        try {
            Email email =
                    page.isForFirstOwner() ? Email.parse(form.typedEmail()).orElseThrow() : null;
            Password password = new Password(form.typedPassword());
            return enterDesk.enter(request, setUp.use(parse(token), email, password), DeskAddress.OVERVIEW);
        } catch (AccountException.PasswordRefused refused) {
            AccountRefusal refusal = AccountRefusal.of(refused);
            return DeskViews.page(
                    refusal.status(), VIEW, page.with(refusal.faults(page.desk().messages())));
        }
    }

    private FormFaults check(SetUpPage page, SetUpForm form) {
        FormFaults faults = FormFaults.check(validator, form, page.desk().messages());
        boolean nameless =
                page.isForFirstOwner() && Email.parse(form.typedEmail()).isEmpty();
        return nameless ? faults.with("email", page.desk().text("fault.email")) : faults;
    }

    private SetUpPage page(Token token, String email, HttpRequest<?> request) {
        Account account = setUp.find(token).account();
        return new SetUpPage(
                readDesk.read(request),
                DeskAddress.setUp(token),
                account == null ? null : account.email().value(),
                email,
                FormFaults.NONE);
    }

    private static Token parse(String token) {
        return Token.parse(token).orElseThrow(AccountException.LinkSpent::new);
    }
}
