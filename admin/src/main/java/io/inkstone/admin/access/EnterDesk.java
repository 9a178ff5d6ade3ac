package io.inkstone.admin.access;

import io.inkstone.core.account.LogOut;
import io.inkstone.core.account.OpenedSession;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;

/** Sends somebody who has just proved who they are into the desk. */
@Singleton
public class EnterDesk {
    private final SessionCookie cookie;
    private final LogOut logOut;

    EnterDesk(SessionCookie cookie, LogOut logOut) {
        this.cookie = cookie;
        this.logOut = logOut;
    }

    /** Whatever session the browser had before is over. */
    public HttpResponse<?> enter(HttpRequest<?> request, OpenedSession opened, String address) {
        cookie.token(request).ifPresent(logOut::logOut);
        return HttpResponse.seeOther(URI.create(address)).cookie(cookie.signIn(opened));
    }
}
