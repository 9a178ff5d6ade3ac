package io.inkstone.admin.access;

import io.inkstone.core.account.OpenedSession;
import io.inkstone.core.account.Session;
import io.inkstone.core.account.Token;
import io.inkstone.core.configuration.Configuration;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The cookies of the desk: one says who is signed in, the other ties a form to the browser before anybody is. */
@Singleton
public class SessionCookie {
    /** Browsers take a cookie with this prefix only over HTTPS and from this very host (RFC 6265bis §4.1.3.2). */
    private static final String HOST_PREFIX = "__Host-";

    private final boolean secure;
    private final String session;
    private final String form;

    SessionCookie(Configuration configuration) {
        this.secure = "https".equals(configuration.siteUrl().getScheme());
        this.session = (secure ? HOST_PREFIX : "") + "inkstone-session";
        this.form = (secure ? HOST_PREFIX : "") + "inkstone-form";
    }

    /** The token of the session that the browser claims to have. */
    public Optional<Token> token(HttpRequest<?> request) {
        return value(request, session);
    }

    public Cookie signIn(OpenedSession opened) {
        return cookie(session, opened.token().value()).maxAge(Session.LIFETIME);
    }

    public Cookie signOut() {
        return cookie(session, "").maxAge(Duration.ZERO);
    }

    Optional<Token> formSecret(HttpRequest<?> request) {
        return value(request, form);
    }

    Cookie formSecret(Token secret) {
        return cookie(form, secret.value());
    }

    private Cookie cookie(String name, String value) {
        return Cookie.of(name, value).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Lax);
    }

    private static Optional<Token> value(HttpRequest<?> request, String name) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).flatMap(Token::parse);
    }
}
