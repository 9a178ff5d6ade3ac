package io.inkstone.admin.access;

import io.inkstone.core.account.Permission;
import io.inkstone.core.account.SignedIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import java.util.Optional;

/** Who asks for a page of the desk, as {@link SessionReader} found out. */
public final class Visitor {
    private static final String ATTRIBUTE = "inkstone.signed-in";

    private Visitor() {}

    /** Empty if nobody is signed in. */
    public static Optional<SignedIn> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, SignedIn.class);
    }

    public static boolean may(HttpRequest<?> request, Permission permission) {
        return of(request)
                .map(visitor -> permission.isGivenTo(visitor.account().role()))
                .orElse(false);
    }

    /** Remembers who it is, and tells the framework what they may do: each {@link Permission} is a role to it. */
    static Authentication remember(HttpRequest<?> request, SignedIn visitor) {
        request.setAttribute(ATTRIBUTE, visitor);
        return Authentication.build(
                visitor.account().email().value(),
                Permission.of(visitor.account().role()).stream().map(Enum::name).toList(),
                Map.of());
    }
}
