package io.inkstone.core.account;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.inkstone.core.account.AccountException.TooManyAttempts;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.time.MovingClock;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LogInThrottleIT implements DatabaseTest {
    private static final String ELSEWHERE = "203.0.113.1";

    private final MovingClock clock = new MovingClock();

    @Inject
    LogInThrottle throttle;

    @MockBean(Clock.class)
    Clock clock() {
        return clock;
    }

    @Test
    void tenAttemptsFromOneAddressCloseTheAccountToIt() {
        attempt(10, "ten@example.org", "192.0.2.20");

        refused("ten@example.org", "192.0.2.20");
        admitted("ten@example.org", ELSEWHERE);
    }

    @Test
    void itOpensAgainAQuarterOfAnHourAfterTheFirstAndSaysSo() {
        attempt(1, "quarter@example.org", "192.0.2.21");
        clock.advance(Duration.ofMinutes(5));
        attempt(9, "quarter@example.org", "192.0.2.21");

        assertThat(refused("quarter@example.org", "192.0.2.21").retryAfter()).isEqualTo(Duration.ofMinutes(10));
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        refused("quarter@example.org", "192.0.2.21");
        clock.advance(Duration.ofMillis(1));
        admitted("quarter@example.org", "192.0.2.21");
    }

    @Test
    void aForgivenAttemptIsNotCounted() {
        for (int times = 0; times < 200; times++) {
            attempt(1, "often@example.org", "192.0.2.22");
            throttle.forgive(credentials("often@example.org", "192.0.2.22"));
        }

        attempt(10, "often@example.org", "192.0.2.22");
        refused("often@example.org", "192.0.2.22");
    }

    @Test
    void fiftyAttemptsFromOneAddressCloseTheDoorToIt() {
        for (int account = 0; account < 50; account++) {
            attempt(1, "spray" + account + "@example.org", "192.0.2.23");
        }

        refused("spray50@example.org", "192.0.2.23");
    }

    @Test
    void aHundredAttemptsFromEverywhereCloseTheAccount() {
        for (int machine = 0; machine < 10; machine++) {
            attempt(10, "hundred@example.org", "198.51.100." + machine);
        }

        refused("hundred@example.org", ELSEWHERE);
    }

    @Test
    void oneMachineAloneDoesNotCloseTheAccountToOthers() {
        attempt(10, "alone@example.org", "192.0.2.24");
        for (int times = 0; times < 200; times++) {
            refused("alone@example.org", "192.0.2.24");
        }

        admitted("alone@example.org", ELSEWHERE);
    }

    @Test
    void anAccountIsOneHoweverItsAddressIsTyped() {
        attempt(5, "case@example.org", "192.0.2.25");
        attempt(5, " CASE@example.org", "192.0.2.25");

        refused("Case@Example.org", "192.0.2.25");
    }

    @Test
    void manyAtOnceAreCountedExactly() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> one = () -> isAdmitted("at-once@example.org", "192.0.2.26");
            long admitted = 0;
            for (Future<Boolean> result : pool.invokeAll(Collections.nCopies(40, one))) {
                admitted += result.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(10);
        }
    }

    private void attempt(int times, String email, String address) {
        for (int time = 0; time < times; time++) {
            throttle.admit(credentials(email, address));
        }
    }

    private boolean isAdmitted(String email, String address) {
        try {
            throttle.admit(credentials(email, address));
            return true;
        } catch (TooManyAttempts refused) {
            return false;
        }
    }

    private void admitted(String email, String address) {
        assertThatCode(() -> throttle.admit(credentials(email, address))).doesNotThrowAnyException();
    }

    private TooManyAttempts refused(String email, String address) {
        return requireNonNull(
                catchThrowableOfType(TooManyAttempts.class, () -> throttle.admit(credentials(email, address))),
                "was not refused");
    }

    private static Credentials credentials(String email, String address) {
        return new Credentials(email, new Password("correct horse battery"), address);
    }
}
