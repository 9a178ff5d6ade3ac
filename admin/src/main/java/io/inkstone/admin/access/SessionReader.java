package io.inkstone.admin.access;

import io.inkstone.core.account.FindSession;
import io.inkstone.core.account.Token;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Tells the framework who is signed in, by the session cookie; looks only when a page of the desk is asked for. */
@Singleton
class SessionReader implements AuthenticationFetcher<HttpRequest<?>> {
    private final FindSession findSession;
    private final SessionCookie cookie;
    private final Scheduler blocking;

    SessionReader(
            FindSession findSession, SessionCookie cookie, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.findSession = findSession;
        this.cookie = cookie;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<Token> token = DeskAddress.isDesk(request.getPath()) ? cookie.token(request) : Optional.empty();
        return token.map(claimed -> authenticate(request, claimed)).orElseGet(Mono::empty);
    }

    private Mono<Authentication> authenticate(HttpRequest<?> request, Token token) {
        return Mono.fromCallable(() -> findSession.find(token))
                .subscribeOn(blocking)
                .flatMap(Mono::justOrEmpty)
                .map(visitor -> Visitor.remember(request, visitor));
    }
}
