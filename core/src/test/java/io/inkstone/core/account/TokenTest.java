package io.inkstone.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    @Test
    void aTokenComesBackFromItsText() {
        Token token = Token.random();

        assertThat(Token.parse(token.value())).contains(token);
    }

    @Test
    void twoTokensDiffer() {
        assertThat(Token.random()).isNotEqualTo(Token.random());
    }

    @Test
    void theHashIsSha256() {
        assertThat(new Token("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "../../../../../../../../../../../etc/passwd",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三"
            })
    void whatIsNoTokenIsNoToken(String text) {
        assertThat(Token.parse(text)).isEmpty();
    }
}
