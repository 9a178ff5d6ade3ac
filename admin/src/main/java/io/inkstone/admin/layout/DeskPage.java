package io.inkstone.admin.layout;

/** What a view of the desk takes. */
public interface DeskPage {
    Desk desk();
}
