package io.inkstone.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.markup.Html;
import org.junit.jupiter.api.Test;

class AbsoluteLinksTest {
    private static final String PAGE = "https://example.org/posts/a/";

    @Test
    void linksAndPicturesLeadToTheSiteFromAnywhere() {
        Html html = new Html("<a href=\"/b/\">b</a><a href=\"#c\">c</a><img src=\"/media/d.png\" alt=\"\">");

        assertThat(AbsoluteLinks.in(html, PAGE))
                .isEqualTo("<a href=\"https://example.org/b/\">b</a><a href=\"https://example.org/posts/a/#c\">c</a>"
                        + "<img src=\"https://example.org/media/d.png\" alt=\"\">");
    }

    @Test
    void whatIsAbsoluteOrNoAddressStays() {
        String html = "<a href=\"https://other.example/\">x</a><a href=\"mailto:a@b.example\">y</a>";

        assertThat(AbsoluteLinks.in(new Html(html), PAGE)).isEqualTo(html);
    }
}
