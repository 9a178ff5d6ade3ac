package io.inkstone.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DestinationsTest {
    private static String replaced(String text) {
        return Destinations.replace(
                        NumberedText.of(text, 1),
                        each -> each.written().startsWith("http") ? null : "/new/" + each.written())
                .text();
    }

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        Destinations.replace(NumberedText.of(text, 5), each -> {
            found.add((each.picture() ? "!" : "") + each.written() + "@" + each.line());
            return null;
        });
        return found;
    }

    @Test
    void everySpellingOfADestinationIsFound_c11() {
        String text = """
            [a](/x) ![b](y.png "t")
            [![c](z.png)](/w)

            [d]: <v w>
            [e]:  u 'title'
            <img alt='q' src=p.png>
            <a href="o">o</a> <https://n.example/>\
            """;

        assertThat(found(text))
                .containsExactly(
                        "!p.png@10",
                        "o@11",
                        "/x@5",
                        "!y.png@5",
                        "!z.png@6",
                        "/w@6",
                        "v w@8",
                        "u@9",
                        "https://n.example/@11");
    }

    @Test
    void definitionsThatPicturesNameAreThoseOfPictures_c11() {
        String text = """
            ![a b][One  two] ![Three][] ![four\\]] ![![in][five]](x) [link][six] `![seven]`

            [one two]: a.png
            [three]: <b c.png> 'title'
            [four\\]]: d.png
            [FIVE]: e.png
            [six]: f.html
            [seven]: g.html\
            """;

        assertThat(found(text))
                .containsExactly("!x@5", "!a.png@7", "!b c.png@8", "!e.png@10", "f.html@11", "g.html@12");
        assertThat(replaced("![a][b]\n\n[b]: c.png \"d\"")).isEqualTo("![a][b]\n\n[b]: /new/c.png \"d\"");
    }

    @Test
    void destinationsAreReplacedWhereTheyStand() {
        assertThat(replaced("[a](x \"t\") ![b](<c d>) <img src='e'>"))
                .isEqualTo("[a](/new/x \"t\") ![b](/new/c%20d) <img src=\"/new/e\">");
    }

    @Test
    void blanksInADestinationAreEncodedAsTheOldSiteReadThem() {
        assertThat(found("![a](/img/a b.png)")).containsExactly("!/img/a b.png@5");
        assertThat(Destinations.replace(NumberedText.of("![a](/img/a b.png)", 1), each -> null)
                        .text())
                .isEqualTo("![a](/img/a%20b.png)");
    }

    @Test
    void parenthesesMayStandInADestination() {
        assertThat(found("[a](/x_(y)) and (b)")).containsExactly("/x_(y)@5");
    }

    @Test
    void codeHoldsNoDestinations() {
        assertThat(found("`[a](/x)`\n\n    [b](/y)\n\n```\n[c](/z)\n```\n")).isEmpty();
    }

    @Test
    void footnotesAndTaskListsAreNoLinks() {
        assertThat(found("a[^1]\n\n- [ ] b (c)\n\n[^1]: note")).isEmpty();
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void bracketsWithoutEndAreReadInTime() {
        found("[".repeat(200_000));
        found("[a](".repeat(100_000));
        found("![".repeat(100_000) + "](x)".repeat(100_000));
        found("<a ".repeat(100_000));
        found("<img src=".repeat(50_000));
    }
}
