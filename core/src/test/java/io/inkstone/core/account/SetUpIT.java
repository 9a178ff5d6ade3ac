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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SetUpIT implements DatabaseTest {
    private static final Password PASSWORD = new Password("correct horse battery");

    private final MovingClock clock = new MovingClock();

    @Inject
    AddAccount addAccount;

    @Inject
    IssueSetUpLink issueSetUpLink;

    @Inject
    FindInvitation findInvitation;

    @Inject
    ChoosePassword choosePassword;

    @Inject
    AccountRepository accounts;

    @Inject
    OpenSession openSession;

    @Inject
    FindSession findSession;

    @MockBean(Clock.class)
    Clock clock() {
        return clock;
    }

    @Test
    void aNewAccountHasNoPasswordAndALinkForThreeDays() {
        IssuedLink link = add("new@example.org");

        Account account = requireNonNull(findInvitation.find(link.token()).account());
        assertThat(account).isEqualTo(stored("new@example.org"));
        assertThat(account.passwordHash()).isNull();
        assertThat(account.role()).isEqualTo(Role.EDITOR);
        assertThat(link.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(3)));
    }

    @Test
    void oneAddressIsOneAccount() {
        add("one@example.org");

        assertThatThrownBy(() -> add("ONE@example.org")).isInstanceOf(AccountException.EmailTaken.class);
    }

    @Test
    void theDatabaseItselfRefusesTwoAccountsOfOneAddress() {
        add("twice@example.org");
        Account again = Account.of(NewAccount.of(email("twice@example.org"), null, Role.OWNER), clock.instant());

        assertThatThrownBy(() -> accounts.save(again)).hasMessageContaining("account_email_unique");
    }

    @Test
    void theLinkSetsThePassword() {
        choosePassword.choose(add("sets@example.org").token(), PASSWORD);

        assertThat(Argon2id.matches(requireNonNull(stored("sets@example.org").passwordHash()), PASSWORD))
                .isTrue();
    }

    @Test
    void theLinkWorksOnce() {
        Token token = add("once@example.org").token();
        choosePassword.choose(token, PASSWORD);

        assertThatThrownBy(() -> choosePassword.choose(token, new Password("another password")))
                .isInstanceOf(AccountException.LinkSpent.class);
        assertThatThrownBy(() -> findInvitation.find(token)).isInstanceOf(AccountException.LinkSpent.class);
    }

    @Test
    void ofEightWhoUseTheLinkAtOnceOneGetsIt() throws Exception {
        Token token = add("race@example.org").token();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> attempt = () -> isTakenBy(token);
            long taken = 0;
            for (Future<Boolean> result :
                    pool.invokeAll(List.of(attempt, attempt, attempt, attempt, attempt, attempt, attempt, attempt))) {
                taken += result.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
    }

    @Test
    void theLinkWorksUntilItsTime() {
        Token token = add("time@example.org").token();
        clock.advance(Duration.ofDays(3).minusMillis(1));
        assertThat(findInvitation.find(token).account()).isNotNull();

        clock.advance(Duration.ofMillis(1));
        assertThatThrownBy(() -> findInvitation.find(token)).isInstanceOf(AccountException.LinkSpent.class);
        assertThatThrownBy(() -> choosePassword.choose(token, PASSWORD)).isInstanceOf(AccountException.LinkSpent.class);
    }

    @Test
    void aNewLinkVoidsTheOldOne() {
        Token old = add("renew@example.org").token();
        Token renewed = issueSetUpLink.issue(email("renew@example.org")).token();

        assertThatThrownBy(() -> findInvitation.find(old)).isInstanceOf(AccountException.LinkSpent.class);
        assertThat(findInvitation.find(renewed).account()).isNotNull();
    }

    @Test
    void aRefusedPasswordDoesNotUseTheLinkUp() {
        Token token = add("again@example.org").token();

        assertThatThrownBy(() -> choosePassword.choose(token, new Password("short")))
                .isInstanceOf(AccountException.PasswordRefused.class);
        assertThat(choosePassword.choose(token, PASSWORD).passwordHash()).isNotNull();
    }

    @Test
    void aNewPasswordSignsTheAccountOutEverywhere() {
        Token link = add("reset@example.org").token();
        Token session = openSession.open(stored("reset@example.org")).token();

        choosePassword.choose(link, PASSWORD);

        assertThat(findSession.find(session)).isEmpty();
    }

    @Test
    void nobodyIsIssuedNoLink() {
        assertThatThrownBy(() -> issueSetUpLink.issue(email("nobody@example.org")))
                .isInstanceOf(AccountException.NotFound.class);
    }

    @Test
    void aGuessedTokenIsNoLink() {
        add("guess@example.org");

        assertThatThrownBy(() -> findInvitation.find(Token.random())).isInstanceOf(AccountException.LinkSpent.class);
    }

    private boolean isTakenBy(Token token) {
        try {
            choosePassword.choose(token, new Password("password of " + UUID.randomUUID()));
            return true;
        } catch (AccountException.LinkSpent spent) {
            return false;
        }
    }

    private IssuedLink add(String address) {
        return addAccount.add(NewAccount.of(email(address), "Somebody", Role.EDITOR));
    }

    private Account stored(String address) {
        return accounts.findByEmail(email(address)).orElseThrow();
    }

    private static Email email(String address) {
        return Email.parse(address).orElseThrow();
    }
}
