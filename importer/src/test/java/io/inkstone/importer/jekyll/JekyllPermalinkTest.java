package io.inkstone.importer.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edge 38; the rules are those of url.rb, url_drop.rb and configuration.rb. */
class JekyllPermalinkTest {
    private static final ZonedDateTime DATE = ZonedDateTime.of(2024, 2, 3, 4, 5, 6, 0, ZoneOffset.UTC);

    private static String url(String permalink, String name, String... categories) {
        JekyllPermalink.Parts parts =
                new JekyllPermalink.Parts(name, "2024-02-03-" + name, List.of(categories), "posts", "sub/x", DATE);
        return JekyllPermalink.url(JekyllPermalink.style(permalink), parts);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        none,      /ink/Ink-Stone.html
        date,      /ink/2024/02/03/Ink-Stone.html
        ordinal,   /ink/2024/034/Ink-Stone.html
        pretty,    /ink/2024/02/03/Ink-Stone/
        weekdate,  /ink/2024/W05/Sat/Ink-Stone.html
        """)
    void everyStyleHasItsTemplate_c38(String style, String url) {
        assertThat(url(style, "Ink-Stone", "Ink")).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        :year, 2024
        :month, 02
        :day, 03
        :hour, 04
        :minute, 05
        :second, 06
        :i_day, 3
        :i_month, 2
        :short_year, 24
        :short_month, Feb
        :long_month, February
        :y_day, 034
        :w_year, 2024
        :week, 05
        :w_day, 6
        :short_day, Sat
        :long_day, Saturday
        :title, Ink_Stone
        :slug, ink-stone
        :name, 2024-02-03-ink-stone
        :categories, a/b c
        :slugified_categories, a/b-c
        :collection, posts
        :path, sub/x
        :output_ext, .html
        :unknown, :unknown
        :month_:day, 02_03
        :year-:title, 2024-Ink_Stone
        """)
    void everyTokenHasItsValue_c38(String token, String value) {
        assertThat(url("/" + token, "Ink_Stone", "A", "b C")).isEqualTo("/" + value.replace(" ", "%20"));
    }

    @Test
    void emptyCategoriesVanish_c38() {
        assertThat(url("pretty", "ink")).isEqualTo("/2024/02/03/ink/");
    }

    @Test
    void whatAPathMayNotHoldIsPercentEncoded_c38() {
        assertThat(url("/:title/", "墨 & 砚")).isEqualTo("/%E5%A2%A8-&-%E7%A0%9A/");
        assertThat(url("/:title/", "hash-#1")).isEqualTo("/hash-1/");
        assertThat(url("/:categories/:title/", "x", "墨 #1")).isEqualTo("/%E5%A2%A8%20%231/x/");
    }

    @Test
    void nothingLeadsUp_c17() {
        assertThat(JekyllPermalink.clean("/a/../../b//c/./d")).isEqualTo("/a/b/c/d");
        assertThat(url("/../:title/", "x")).isEqualTo("/x/");
    }

    @Test
    void trailingDotsAreNoPartOfTheTitle_c37() {
        assertThat(url("/:title/", "wait...")).isEqualTo("/wait/");
    }

    @Test
    void aTextWithoutDateLeavesDatesOut_c38() {
        JekyllPermalink.Parts parts = new JekyllPermalink.Parts("x", "x", List.of(), "posts", "", null);

        assertThat(JekyllPermalink.url("/:year/:title/", parts)).isEqualTo("/x/");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        NONE,    "Ça va! #1",  "ça va! #1"
        RAW,     "Ça  va! #1", "ça-va!-#1"
        DEFAULT, "Ça va! #1.", "ça-va-1"
        PRETTY,  "Ça va! #1",  "ça-va!-1"
        ASCII,   "Ça va! #1",  "a-va-1"
        LATIN,   "Ça va! #1",  "ca-va-1"
        DEFAULT, "墨与砚 一",   "墨与砚-一"
        PRETTY,  "墨_与~砚(一)", "墨_与~砚(一)"
        """)
    void slugifyKeepsWhatItsModeKeeps(Slugify mode, String text, String slug) {
        assertThat(mode.of(text)).isEqualTo(slug);
    }
}
