package io.inkstone.admin.access;

import io.inkstone.core.account.AddAccount;
import io.inkstone.core.account.ChoosePassword;
import io.inkstone.core.account.Email;
import io.inkstone.core.account.NewAccount;
import io.inkstone.core.account.Password;
import io.inkstone.core.account.Role;
import jakarta.inject.Singleton;

/** Makes people with accounts to test with. */
@Singleton
public class People {
    public static final String PASSWORD = "correct horse battery";

    private final AddAccount addAccount;
    private final ChoosePassword choosePassword;

    People(AddAccount addAccount, ChoosePassword choosePassword) {
        this.addAccount = addAccount;
        this.choosePassword = choosePassword;
    }

    /** Somebody with this role and {@link #PASSWORD}; their address. */
    public String add(String name, Role role) {
        Email email = new Email(name + "@example.org");
        choosePassword.choose(addAccount.add(NewAccount.of(email, name, role)).token(), new Password(PASSWORD));
        return email.value();
    }
}
