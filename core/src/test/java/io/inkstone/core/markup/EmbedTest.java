package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedTest {
    private static String html(String markdown) {
        return new Markdown().render(markdown).html().value();
    }

    private static String frame(String source) {
        return html("<iframe src=\"" + source + "\" onload=x width=600></iframe>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/embed/abc?start=3, https://www.youtube-nocookie.com/embed/abc?start=3",
        "//player.bilibili.com/player.html?aid=1, https://player.bilibili.com/player.html?aid=1",
        "http://v.qq.com/txp/iframe/player.html?vid=x, https://v.qq.com/txp/iframe/player.html?vid=x",
        "//music.163.com/outchain/player?id=1, https://music.163.com/outchain/player?id=1",
        "https://codepen.io/a/embed/b, https://codepen.io/a/embed/b",
        "https://player.vimeo.com/video/1, https://player.vimeo.com/video/1",
        "https://speakerdeck.com/player/x, https://speakerdeck.com/player/x",
        "https://asciinema.org/a/1/iframe, https://asciinema.org/a/1/iframe",
    })
    void playersOnTheListStay(String written, String shown) {
        assertThat(frame(written))
                .startsWith("<div class=\"embed\"><iframe src=\"" + shown + "\" width=\"600\" loading=\"lazy\"")
                .contains("title=")
                .doesNotContain("onload");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x",
                "https://youtube.com.evil.example/embed/x",
                "https://www.youtube.com@evil.example/",
                "https://www.youtube.com:8443/embed/x",
                "/local/page",
            })
    void everyOtherFrameBecomesALink(String source) {
        assertThat(frame(source)).contains("<p><a href=\"" + source).doesNotContain("iframe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", ""})
    void aFrameWithoutAnHonestAddressGoes(String source) {
        assertThat(frame(source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<iframe src='//v.qq.com/a'>", "<iframe src='//v.qq.com/a' />", "x <iframe src='//v.qq.com/a'> y"
            })
    void aFrameThatIsNotClosedSwallowsNothing(String frame) {
        assertThat(html(frame + "\n\n后文 **还在**")).contains("<iframe", "<p>后文 <strong>还在</strong></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<video src='a.mp4'>", "<audio src='a.mp3' />"})
    void aPlayerThatIsNotClosedSwallowsNothing(String player) {
        assertThat(html(player + "\n\n后文")).containsPattern("</(video|audio)>\\s*(</p>)?\\s*<p>后文</p>");
    }

    @Test
    void theHostsAreKnownToWhoeverWritesThePolicy() {
        assertThat(Markdown.EMBED_HOSTS).contains("player.bilibili.com").allMatch(host -> !host.contains("/"));
    }
}
