package io.inkstone.importer.push;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeWayTest {
    @Test
    void changesOfDifferentLinesAreBothThere() {
        assertThat(ThreeWay.merge("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n"))
                .isEqualTo("A\nb\nc\nD\n");
    }

    @Test
    void changesOfTheSameLineMeet() {
        assertThat(ThreeWay.merge("a\nb\n", "A\nb\n", "aa\nb\n")).isNull();
    }

    @Test
    void theSameChangeIsMadeOnce() {
        assertThat(ThreeWay.merge("a\nb", "A\nb", "A\nb")).isEqualTo("A\nb");
    }

    /** What an import made of the text, what was made of that here, how it was written, how it is to be written. */
    @ParameterizedTest
    @CsvSource({
        "See ![a](/media/1/a.png)., Look ![a](/media/1/a.png)., See ![a](../a.png)., Look ![a](../a.png).",
        "砚是石头。[墨](/posts/mo/), 砚不是石头。[墨](/posts/mo/), 砚是石头。[墨]({% post_url mo %}), 砚不是石头。[墨]({% post_url mo %})",
        "a [b](/x/) c, a [b](/y/) c, a [b](x.md) c, a [b](/y/) c",
    })
    void whatWasNotEditedKeepsItsSpellingWithinTheLine(String imported, String here, String written, String expected) {
        assertThat(ThreeWay.carry(imported + "\n", here + "\n", written + "\n")).isEqualTo(expected + "\n");
    }

    @Test
    void aSpellingThatGoesThroughAllLinesStaysWhereNothingWasEdited() {
        assertThat(ThreeWay.carry("a  \nb  \nc\n", "a  \nB  \nc\n", "a\nb\nc\n"))
                .isEqualTo("a\nB\nc\n");
    }

    @Test
    void linesThatWereAddedOrTakenAwayAreSoInTheSpellingToo() {
        assertThat(ThreeWay.carry("a\nb\nc\n", "a\nnew\nc\n", "# T\n\na\nb\nc\n"))
                .isEqualTo("# T\n\na\nnew\nc\n");
    }
}
