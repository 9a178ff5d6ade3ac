package io.inkstone.admin.account;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;
import io.inkstone.admin.layout.FormFaults;
import io.inkstone.core.account.Password;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody chooses their password.
 *
 * @param address to which the form goes
 * @param account the address whose password it is; null where the first owner says it themselves
 * @param email what they typed
 */
public record SetUpPage(Desk desk, String address, @Nullable String account, String email, FormFaults faults)
        implements DeskPage {

    SetUpPage with(FormFaults found) {
        return new SetUpPage(desk, address, account, email, found);
    }

    public boolean isForFirstOwner() {
        return account == null;
    }

    public String title() {
        return desk.text(isForFirstOwner() ? "setUp.owner.title" : "setUp.title");
    }

    public String intro() {
        return account == null ? desk.text("setUp.owner.intro") : desk.text("setUp.intro", account);
    }

    public String passwordRule() {
        return desk.text("setUp.rule", Password.SHORTEST);
    }
}
