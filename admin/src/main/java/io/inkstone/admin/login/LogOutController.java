package io.inkstone.admin.login;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.access.SessionCookie;
import io.inkstone.core.account.LogOut;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;

/** Signs people out. */
@Controller(DeskAddress.LOG_OUT)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class LogOutController {
    private final LogOut logOut;
    private final SessionCookie cookie;

    LogOutController(LogOut logOut, SessionCookie cookie) {
        this.logOut = logOut;
        this.cookie = cookie;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> logOut(HttpRequest<?> request) {
        cookie.token(request).ifPresent(logOut::logOut);
        return HttpResponse.seeOther(URI.create(DeskAddress.LOG_IN)).cookie(cookie.signOut());
    }
}
