package io.inkstone.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {
    private static final Password PASSWORD = new Password("correct horse battery");

    @Test
    void nobodyHasNoPassword() {
        assertThat(new PasswordHashing().matches(null, PASSWORD)).isFalse();
    }

    @Test
    void whoFindsAllPlacesTakenIsToldSo() {
        PasswordHashing noPlaces = new PasswordHashing(0, Duration.ofMillis(1));

        assertThatThrownBy(() -> noPlaces.hash(PASSWORD)).isInstanceOf(AccountException.Busy.class);
        assertThatThrownBy(() -> noPlaces.matches(null, PASSWORD)).isInstanceOf(AccountException.Busy.class);
    }

    @Test
    void aPlaceIsGivenBackAfterEachUse() {
        PasswordHashing onePlace = new PasswordHashing(1, Duration.ofMillis(1));
        PasswordHash hash = onePlace.hash(PASSWORD);

        assertThat(onePlace.matches(hash, PASSWORD)).isTrue();
        assertThat(onePlace.matches(hash, PASSWORD)).isTrue();
    }

    @Test
    void aPasswordLongerThanAnyIsWrongWithoutWork() {
        PasswordHashing noPlaces = new PasswordHashing(0, Duration.ofMillis(1));

        assertThat(noPlaces.matches(null, new Password("x".repeat(1025)))).isFalse();
    }
}
