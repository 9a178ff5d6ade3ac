package io.inkstone.admin.account;

import io.inkstone.core.account.Account;
import io.inkstone.core.account.ChoosePassword;
import io.inkstone.core.account.CreateFirstOwner;
import io.inkstone.core.account.Email;
import io.inkstone.core.account.FindInvitation;
import io.inkstone.core.account.Invitation;
import io.inkstone.core.account.OpenSession;
import io.inkstone.core.account.OpenedSession;
import io.inkstone.core.account.Password;
import io.inkstone.core.account.Token;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What a set-up link is for, done; whoever used it is signed in at once. */
@Singleton
class SetUp {
    private final FindInvitation findInvitation;
    private final ChoosePassword choosePassword;
    private final CreateFirstOwner createFirstOwner;
    private final OpenSession openSession;

    SetUp(
            FindInvitation findInvitation,
            ChoosePassword choosePassword,
            CreateFirstOwner createFirstOwner,
            OpenSession openSession) {
        this.findInvitation = findInvitation;
        this.choosePassword = choosePassword;
        this.createFirstOwner = createFirstOwner;
        this.openSession = openSession;
    }

    Invitation find(Token token) {
        return findInvitation.find(token);
    }

    /** @param email of the first owner; null for the link of an account */
    OpenedSession use(Token token, @Nullable Email email, Password password) {
        Account account = email == null
                ? choosePassword.choose(token, password)
                : createFirstOwner.create(token, email, password);
        return openSession.open(account);
    }
}
