package io.inkstone.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {
    @ParameterizedTest
    @ValueSource(strings = {"mei@example.org", " Mei@Example.ORG ", "ＭＥＩ@example.org"})
    void caseWidthAndSpaceAroundMakeNoOtherAddress(String typed) {
        assertThat(Email.parse(typed)).contains(new Email("mei@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "mei",
                "@example.org",
                "mei@",
                "a@b@c",
                "mei li@example.org",
                "mei@exam\nple.org",
                "a\u0000@b"
            })
    void whatIsNoAddressIsNoAddress(String typed) {
        assertThat(Email.parse(typed)).isEmpty();
    }

    @Test
    void anAddressHasAtMost254Characters() {
        String domain = "@example.org";

        assertThat(Email.parse("a".repeat(254 - domain.length()) + domain)).isPresent();
        assertThat(Email.parse("a".repeat(255 - domain.length()) + domain)).isEmpty();
    }

    @Test
    void anAddressOfHanLettersIsAnAddress() {
        assertThat(Email.parse("墨@例子.中国").map(Email::localPart)).contains("墨");
    }
}
