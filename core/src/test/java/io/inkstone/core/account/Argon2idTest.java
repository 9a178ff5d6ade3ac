package io.inkstone.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Argon2idTest {
    private static final Argon2id CHEAP = new Argon2id(64, 1, 1);
    private static final Password PASSWORD = new Password("correct horse battery");

    /** Made by the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32 -e. */
    private static final PasswordHash OF_THE_REFERENCE = new PasswordHash(
            "$argon2id$v=19$m=65536,t=2,p=1" + "$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

    @Test
    void aPasswordMatchesItsHashAndNoOtherDoes() {
        PasswordHash hash = CHEAP.hash(PASSWORD);

        assertThat(Argon2id.matches(hash, PASSWORD)).isTrue();
        assertThat(Argon2id.matches(hash, new Password("correct horse batterz")))
                .isFalse();
    }

    @Test
    void aHashOfTheReferenceImplementationIsUnderstood() {
        assertThat(Argon2id.matches(OF_THE_REFERENCE, new Password("password"))).isTrue();
        assertThat(Argon2id.matches(OF_THE_REFERENCE, new Password("passwore"))).isFalse();
    }

    @Test
    void theHashSaysWhatItCost() {
        assertThat(Argon2id.CURRENT.hash(PASSWORD).phc())
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void aHashOfAnotherCostStillMatchesAndIsKnownForIt() {
        PasswordHash old = CHEAP.hash(PASSWORD);

        assertThat(Argon2id.CURRENT.made(old)).isFalse();
        assertThat(CHEAP.made(old)).isTrue();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(CHEAP.hash(PASSWORD)).isNotEqualTo(CHEAP.hash(PASSWORD));
    }

    @Test
    void whatIsNoArgon2idStringIsRefused() {
        assertThatThrownBy(() -> Argon2id.matches(new PasswordHash("$2a$10$abcdefghijklmnopqrstuv"), PASSWORD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("abcdef");
    }
}
