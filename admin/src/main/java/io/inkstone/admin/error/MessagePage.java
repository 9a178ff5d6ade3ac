package io.inkstone.admin.error;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;
import io.inkstone.admin.layout.DeskViews;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

/** One sentence in place of the page that was asked for, and what to do about it. */
public record MessagePage(Desk desk, String title, String message) implements DeskPage {
    static final String VIEW = "admin/error/message";

    /** Says that there is nothing at this address. */
    public static HttpResponse<?> notFound(Desk desk) {
        MessagePage page = new MessagePage(desk, desk.text("notFound.title"), desk.text("notFound"));
        return DeskViews.page(HttpStatus.NOT_FOUND, VIEW, page);
    }
}
