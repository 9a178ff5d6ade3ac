package io.inkstone.admin.error;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskViews;
import io.inkstone.admin.layout.ReadDesk;
import io.inkstone.core.importing.ImportException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Tells that a run stands otherwise than the page showed, such as one that somebody else has applied meanwhile. */
@Singleton
class ImportExceptionHandler implements ExceptionHandler<ImportException, MutableHttpResponse<?>> {
    private final ReadDesk readDesk;
    private final DeskViews views;

    ImportExceptionHandler(ReadDesk readDesk, DeskViews views) {
        this.readDesk = readDesk;
        this.views = views;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface has the raw type
    public MutableHttpResponse<?> handle(HttpRequest request, ImportException exception) {
        HttpRequest<?> refused = request;
        Desk desk = readDesk.read(refused);
        ImportRefusal refusal = ImportRefusal.of(exception);
        MessagePage page = new MessagePage(desk, desk.text("refusal.title"), refusal.sentence());
        return views.rendered(refused, refusal.status(), MessagePage.VIEW, page);
    }
}
