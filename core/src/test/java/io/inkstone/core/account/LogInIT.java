package io.inkstone.core.account;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.time.MovingClock;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LogInIT implements DatabaseTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String HOME = "192.0.2.1";

    private final MovingClock clock = new MovingClock();

    @Inject
    AccountRepository accounts;

    @Inject
    LogIn logIn;

    @Inject
    LogOut logOut;

    @Inject
    FindSession findSession;

    @MockBean(Clock.class)
    Clock clock() {
        return clock;
    }

    @Test
    void theRightPasswordBeginsASession() {
        Account account = account("right@example.org");

        OpenedSession opened = logIn("Right@example.org", PASSWORD, HOME);

        assertThat(opened.account()).isEqualTo(account);
        assertThat(findSession.find(opened.token()).orElseThrow().account()).isEqualTo(account);
    }

    @Test
    void eachLogInHasATokenOfItsOwn() {
        account("own@example.org");

        assertThat(logIn("own@example.org", PASSWORD, HOME).token())
                .isNotEqualTo(logIn("own@example.org", PASSWORD, HOME).token());
    }

    @Test
    void aWrongPasswordAnUnknownNameAndNoAddressAtAllAreRefusedAlike() {
        account("known@example.org");

        assertWrong("known@example.org", "wrong horse battery", "192.0.2.10");
        assertWrong("unknown@example.org", PASSWORD, "192.0.2.10");
        assertWrong("no address", PASSWORD, "192.0.2.10");
        assertWrong("", "", "192.0.2.10");
    }

    @Test
    void anAccountWithoutAPasswordIsNotSignedIn() {
        accounts.save(Account.of(NewAccount.of(email("fresh@example.org"), null, Role.OWNER), clock.instant()));

        assertWrong("fresh@example.org", "", "192.0.2.11");
    }

    @Test
    void aHashOfAnOldCostIsRenewedAtLogIn() {
        Account old = Account.of(NewAccount.of(email("old@example.org"), null, Role.AUTHOR), clock.instant());
        accounts.save(old.withPassword(new Argon2id(64, 1, 1).hash(new Password(PASSWORD))));

        logIn("old@example.org", PASSWORD, HOME);

        assertThat(requireNonNull(stored("old@example.org").passwordHash()).phc())
                .contains("$m=19456,t=2,p=1$");
        assertThat(logIn("old@example.org", PASSWORD, HOME).account()).isEqualTo(stored("old@example.org"));
    }

    @Test
    void aSessionEndsWhenItsOwnerLogsOut() {
        account("out@example.org");
        Token token = logIn("out@example.org", PASSWORD, HOME).token();

        logOut.logOut(token);

        assertThat(findSession.find(token)).isEmpty();
    }

    @Test
    void aSessionIsOverAfterTwelveIdleHours() {
        account("idle@example.org");
        Token token = logIn("idle@example.org", PASSWORD, HOME).token();

        clock.advance(Duration.ofHours(11));
        assertThat(findSession.find(token)).isPresent();
        clock.advance(Duration.ofHours(11));
        assertThat(findSession.find(token)).isPresent();
        clock.advance(Duration.ofHours(12));
        assertThat(findSession.find(token)).isEmpty();
    }

    @Test
    void aBusySessionIsOverAfterFourteenDays() {
        account("busy@example.org");
        Token token = logIn("busy@example.org", PASSWORD, HOME).token();

        for (int hours = 10; hours < 14 * 24; hours += 10) {
            clock.advance(Duration.ofHours(10));
            assertThat(findSession.find(token)).isPresent();
        }
        clock.advance(Duration.ofHours(10));
        assertThat(findSession.find(token)).isEmpty();
    }

    @Test
    void aStrangersTokenIsNobodys() {
        assertThat(findSession.find(Token.random())).isEmpty();
    }

    @Test
    void wrongPasswordsAreCountedAndRightOnesAreNot() {
        account("counted@example.org");
        for (int times = 0; times < LogInThrottle.PER_ACCOUNT_AND_ADDRESS; times++) {
            assertWrong("counted@example.org", "wrong horse battery", "192.0.2.20");
            logIn("counted@example.org", PASSWORD, "192.0.2.21");
        }

        assertThatThrownBy(() -> logIn("counted@example.org", PASSWORD, "192.0.2.20"))
                .isInstanceOf(AccountException.TooManyAttempts.class);
        assertThat(logIn("counted@example.org", PASSWORD, "192.0.2.21")).isNotNull();
    }

    private void assertWrong(String email, String password, String address) {
        assertThatThrownBy(() -> logIn(email, password, address)).isInstanceOf(AccountException.WrongCredentials.class);
    }

    private OpenedSession logIn(String email, String password, String address) {
        return logIn.logIn(new Credentials(email, new Password(password), address));
    }

    private Account account(String address) {
        Account account = Account.of(NewAccount.of(email(address), "Somebody", Role.EDITOR), clock.instant());
        accounts.save(account.withPassword(Argon2id.CURRENT.hash(new Password(PASSWORD))));
        return stored(address);
    }

    private Account stored(String address) {
        return accounts.findByEmail(email(address)).orElseThrow();
    }

    private static Email email(String address) {
        return Email.parse(address).orElseThrow();
    }
}
