package io.inkstone.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "-1", "+1", "1.0", "x", "12345678", "１"})
    void whatNoAddressOfOursSaysIsNoNumber(String text) {
        assertThat(PageNumber.parse(text)).isEmpty();
    }

    @Test
    void theLastNumberSkipsFurtherThanAnIntReaches() {
        assertThat(PageNumber.parse("9999999").orElseThrow().skip(1000)).isEqualTo(9_999_998_000L);
    }

    @Test
    void oneRowTooManyTellsThatThereIsMore() {
        Slice<String> first = Slice.of(PageNumber.FIRST, 2, List.of("a", "b", "c"));

        assertThat(first.rows()).containsExactly("a", "b");
        assertThat(Pager.of("/tags/a/", first)).isEqualTo(new Pager(1, null, "/tags/a/page/2/"));
    }

    @Test
    void theSecondPageLeadsBackToTheListItself() {
        Slice<String> second = Slice.of(new PageNumber(2), 2, List.of("c"));

        assertThat(Pager.of("/", second)).isEqualTo(new Pager(2, "/", null));
    }

    @Test
    void onlyAFirstPageExistsWithoutRows() {
        assertThat(Slice.of(PageNumber.FIRST, 2, List.of()).exists()).isTrue();
        assertThat(Slice.of(new PageNumber(2), 2, List.of()).exists()).isFalse();
    }
}
