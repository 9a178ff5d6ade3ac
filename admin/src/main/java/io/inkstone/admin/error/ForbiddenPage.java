package io.inkstone.admin.error;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskViews;
import io.inkstone.admin.layout.ReadDesk;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/** Says in place of a page why it is not shown. */
@Singleton
class ForbiddenPage {
    private final ReadDesk readDesk;
    private final DeskViews views;

    ForbiddenPage(ReadDesk readDesk, DeskViews views) {
        this.readDesk = readDesk;
        this.views = views;
    }

    /** The reason's words are under {@code key}. */
    MutableHttpResponse<?> answer(HttpRequest<?> request, String key) {
        Desk desk = readDesk.lastKnown(request);
        MessagePage page = new MessagePage(desk, desk.text(key + ".title"), desk.text(key));
        return views.rendered(request, HttpStatus.FORBIDDEN, MessagePage.VIEW, page);
    }
}
