package io.inkstone.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    private static final Email MEI = new Email("mei.lin.editor@example.org");

    @Test
    void elevenCharactersAreTooFew() {
        assertThat(new Password("elevenchars").fault(MEI)).contains(PasswordFault.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve chars", "aaaaaaaaaaaa", "一二三四五六七八九十百千", "😀😀😀😀😀😀😀😀😀😀😀😀"})
    void twelveCharactersOfAnyKindAreEnough(String text) {
        assertThat(new Password(text).fault(MEI)).isEmpty();
    }

    @Test
    void sixCharactersOutsideTheBasicPlaneAreNotTwelve() {
        assertThat(new Password("😀".repeat(6)).fault(MEI)).contains(PasswordFault.TOO_SHORT);
    }

    @Test
    void theLongestPasswordHas1024Bytes() {
        assertThat(new Password("墨".repeat(341) + "x").fault(MEI)).isEmpty();
        assertThat(new Password("墨".repeat(342)).fault(MEI)).contains(PasswordFault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mei.lin.editor@example.org", "MEI.lin.editor@EXAMPLE.org", "mei.lin.editor", " Mei.Lin.Editor "
            })
    void theEmailIsNoPassword(String text) {
        assertThat(new Password(text).fault(MEI)).contains(PasswordFault.IS_EMAIL);
    }

    @Test
    void aLetterWithItsAccentApartIsTheSameLetter() {
        assertThat(new Password("cafe\u0301")).isEqualTo(new Password("caf\u00e9"));
    }

    @Test
    void secretsDoNotPrint() {
        Token token = Token.random();
        assertThat("" + new Password("correct horse battery") + token + new PasswordHash("$argon2id$x"))
                .doesNotContain("horse", token.value(), "argon2id");
    }
}
