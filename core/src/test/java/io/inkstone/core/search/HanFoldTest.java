package io.inkstone.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HanFoldTest {
    /** A lexicon makes numbers of them, and writes these in UTF-8, on this assumption. */
    @Test
    void whatStandsAloneFoldsToWhatDoes() {
        assertThat(IntStream.range(0, Character.MAX_CODE_POINT)
                        .filter(Letters::standsAlone)
                        .filter(Character::isDefined)
                        .mapToObj(Character::toString)
                        .filter(written -> !HanFold.fold(written).codePoints().allMatch(c -> c >= 0x0800)))
                .isEmpty();
    }
}
