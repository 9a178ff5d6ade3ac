package io.inkstone.importer.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.text.NumberedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawFramesTest {
    private static String converted(String text) {
        return RawFrames.convert(NumberedText.of(text, 1)).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        <script src="https://gist.github.com/ink/12.js"></script>                  ~ <https://gist.github.com/ink/12>
        <script src="//gist.github.com/ink/12.js?file=a.rb"> </script>             ~ <https://gist.github.com/ink/12>
        <embed src="http://films.example/v.swf" width="480"></embed>               ~ <http://films.example/v.swf>
        <EMBED SRC=http://films.example/v.swf>                                     ~ <http://films.example/v.swf>
        <object><param name="movie" value="http://films.example/v/x/"></object>    ~ <http://films.example/v/x/>
        <object data="/a.pdf"><p>No plug-in</p></object>                           ~ [/a.pdf](/a.pdf)
        <script src="https://counter.example/a.js"></script>                       ~ <script src="https://counter.example/a.js"></script>
        <embed src="javascript:x()">                                               ~ <embed src="javascript:x()">
        <script>x("<embed src=a>")</script>                                        ~ <script>x("<embed src=a>")</script>
        """)
    void whatArticlesMayNotHoldBecomesALink_c29(String html, String link) {
        assertThat(converted(html)).isEqualTo(link);
    }

    @Test
    void aFilmBecomesItsPlayer_c29() {
        String film = "<object width=\"425\"><embed src=\"http://www.youtube.com/v/abcdefg&hl=en\">\n</object>";
        String player = "https://www.youtube-nocookie.com/embed/abcdefg";

        assertThat(converted(film)).isEqualTo("<iframe src=\"" + player + "\" width=\"425\" allowfullscreen></iframe>");
    }

    @Test
    void withinOtherHtmlTheLinkIsHtml() {
        assertThat(converted("<div>\n<embed src=\"https://a.example/x\">\n</div>"))
                .isEqualTo("<div>\n<a href=\"https://a.example/x\">https://a.example/x</a>\n</div>");
        assertThat(converted("see <embed src=\"https://a.example/x\"> there"))
                .isEqualTo("see <a href=\"https://a.example/x\">https://a.example/x</a> there");
    }

    @Test
    void whatFollowsIsAParagraphOfItsOwn() {
        assertThat(converted("a\n\n<embed src=\"https://a.example/x\">\nb"))
                .isEqualTo("a\n\n<https://a.example/x>\n\nb");
    }

    @Test
    void codeStaysCode() {
        String code = "`<embed src=\"x\">`\n\n```\n<embed src=\"x\">\n```\n";

        assertThat(converted(code)).isEqualTo(code);
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void longAndUnclosedTextsAreReadInTime() {
        converted("<object>".repeat(40_000));
        converted("<object>" + "a<b>".repeat(100_000));
        converted("<embed ".repeat(40_000));
        converted("<script>" + " ".repeat(100_000));
    }
}
