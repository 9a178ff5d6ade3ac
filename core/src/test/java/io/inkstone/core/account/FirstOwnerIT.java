package io.inkstone.core.account;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.time.MovingClock;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class FirstOwnerIT implements DatabaseTest {
    private static final Email MEI = new Email("mei@example.org");
    private static final Password PASSWORD = new Password("correct horse battery");

    private final MovingClock clock = new MovingClock();

    @Inject
    DataSource dataSource;

    @Inject
    InviteFirstOwner inviteFirstOwner;

    @Inject
    CreateFirstOwner createFirstOwner;

    @Inject
    ChoosePassword choosePassword;

    @Inject
    FindInvitation findInvitation;

    @Inject
    AddAccount addAccount;

    @Inject
    AccountRepository accounts;

    @MockBean(Clock.class)
    Clock clock() {
        return clock;
    }

    @BeforeEach
    void aNewSite() throws SQLException {
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE account CASCADE");
        }
    }

    @Test
    void theLinkOfANewSiteMakesItsOwner() {
        Token token = invite();
        assertThat(findInvitation.find(token).account()).isNull();

        createFirstOwner.create(token, MEI, PASSWORD);

        Account owner = accounts.findByEmail(MEI).orElseThrow();
        assertThat(owner.role()).isEqualTo(Role.OWNER);
        assertThat(owner.name()).isEqualTo("mei");
        assertThat(Argon2id.matches(requireNonNull(owner.passwordHash()), PASSWORD))
                .isTrue();
    }

    @Test
    void theLinkWorksOnce() {
        Token token = invite();
        createFirstOwner.create(token, MEI, PASSWORD);

        assertThatThrownBy(() -> createFirstOwner.create(token, new Email("eve@example.org"), PASSWORD))
                .isInstanceOf(AccountException.LinkSpent.class);
    }

    @Test
    void aSiteWithAnAccountInvitesNoOwner() {
        createFirstOwner.create(invite(), MEI, PASSWORD);

        assertThat(inviteFirstOwner.invite()).isEmpty();
    }

    @Test
    void eachStartVoidsTheLinkOfTheOneBefore() {
        Token first = invite();
        Token second = invite();

        assertThatThrownBy(() -> findInvitation.find(first)).isInstanceOf(AccountException.LinkSpent.class);
        assertThat(findInvitation.find(second).account()).isNull();
    }

    @Test
    void theLinkExpires() {
        Token token = invite();
        clock.advance(SetUpLink.LIFETIME);

        assertThatThrownBy(() -> createFirstOwner.create(token, MEI, PASSWORD))
                .isInstanceOf(AccountException.LinkSpent.class);
    }

    @Test
    void anAccountFromTheCommandLineVoidsTheLink() {
        Token token = invite();
        addAccount.add(NewAccount.of(MEI, null, Role.AUTHOR));

        assertThatThrownBy(() -> createFirstOwner.create(token, new Email("eve@example.org"), PASSWORD))
                .isInstanceOf(AccountException.LinkSpent.class);
    }

    @Test
    void aRefusedPasswordDoesNotUseTheLinkUp() {
        Token token = invite();

        assertThatThrownBy(() -> createFirstOwner.create(token, MEI, new Password("short")))
                .isInstanceOf(AccountException.PasswordRefused.class);
        assertThat(createFirstOwner.create(token, MEI, PASSWORD).role()).isEqualTo(Role.OWNER);
    }

    @Test
    void theLinkOfAnAccountMakesNoOwner() {
        Token ofAnAuthor = addAccount.add(NewAccount.of(MEI, null, Role.AUTHOR)).token();

        assertThatThrownBy(() -> createFirstOwner.create(ofAnAuthor, new Email("eve@example.org"), PASSWORD))
                .isInstanceOf(AccountException.LinkSpent.class);
    }

    @Test
    void theOwnersLinkSetsNoPassword() {
        Token token = invite();

        assertThatThrownBy(() -> choosePassword.choose(token, PASSWORD)).isInstanceOf(AccountException.LinkSpent.class);
    }

    private Token invite() {
        return inviteFirstOwner.invite().orElseThrow().token();
    }
}
