package io.inkstone.admin.login;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;
import io.inkstone.admin.layout.FormFaults;

/**
 * Where somebody signs in.
 *
 * @param next the page to go to afterwards
 * @param email what they typed
 */
public record LogInPage(Desk desk, String next, String email, FormFaults faults) implements DeskPage {
    LogInPage with(FormFaults found) {
        return new LogInPage(desk, next, email, found);
    }
}
