package io.inkstone.admin.access;

import io.inkstone.core.account.FindSession;
import io.inkstone.core.account.Token;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Tells the framework who is signed in, by the session cookie; looks only when a page of the desk is asked for. */
@Singleton
class SessionReader implements AuthenticationFetcher<HttpRequest<?>> {
    private final FindSession findSession;
    private final SessionCookie cookie;
    private final ExecutorService executor;

    SessionReader(
            FindSession findSession, SessionCookie cookie, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.findSession = findSession;
        this.cookie = cookie;
        this.executor = executor;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<Token> token = DeskAddress.isDesk(request.getPath()) ? cookie.token(request) : Optional.empty();
        return token.<Publisher<Authentication>>map(
                        claimed -> Publishers.fromCompletableFuture(() -> authenticate(request, claimed)))
                .orElseGet(Publishers::empty);
    }

    /** Null if nobody is signed in by the token; the event loop does not wait for the database. */
    private CompletableFuture<@Nullable Authentication> authenticate(HttpRequest<?> request, Token token) {
        return CompletableFuture.supplyAsync(
                () -> findSession
                        .find(token)
                        .map(visitor -> Visitor.remember(request, visitor))
                        .orElse(null),
                executor);
    }
}
