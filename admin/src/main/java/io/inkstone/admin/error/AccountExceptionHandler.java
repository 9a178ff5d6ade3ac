package io.inkstone.admin.error;

import io.inkstone.admin.account.AccountRefusal;
import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskViews;
import io.inkstone.admin.layout.ReadDesk;
import io.inkstone.core.account.AccountException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Tells a refusal that belongs to no form, such as a set-up link that was used before. */
@Singleton
class AccountExceptionHandler implements ExceptionHandler<AccountException, MutableHttpResponse<?>> {
    private final ReadDesk readDesk;
    private final DeskViews views;

    AccountExceptionHandler(ReadDesk readDesk, DeskViews views) {
        this.readDesk = readDesk;
        this.views = views;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface has the raw type
    public MutableHttpResponse<?> handle(HttpRequest request, AccountException exception) {
        HttpRequest<?> refused = request;
        Desk desk = readDesk.read(refused);
        AccountRefusal refusal = AccountRefusal.of(exception);
        MessagePage page = new MessagePage(desk, desk.text("refusal.title"), refusal.message(desk.messages()));
        return refusal.tell(views.rendered(refused, refusal.status(), MessagePage.VIEW, page));
    }
}
