package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
    private static RenderedMarkdown render(String markdown) {
        return new Markdown().render(markdown);
    }

    private static String html(String markdown) {
        return render(markdown).html().value();
    }

    @Test
    void anImageThatStandsAloneIsAFigure() {
        assertThat(html("![砚](a.png)")).isEqualTo("<figure><img src=\"a.png\" alt=\"砚\"></figure>");
    }

    @Test
    void itsTitleIsTheCaption() {
        assertThat(html("![1.jpg](a.png '端砚')"))
                .isEqualTo("<figure><img src=\"a.png\" alt=\"1.jpg\"><figcaption>端砚</figcaption></figure>");
    }

    @Test
    void allButTheFirstAreLoadedWhenTheyComeNearTheScreen() {
        assertThat(html("![x](a.png)\n\n![y](b.png)")).isEqualTo("""
            <figure><img src="a.png" alt="x"></figure>
            <figure><img src="b.png" alt="y" loading="lazy" decoding="async"></figure>\
            """);
    }

    @Test
    void aLinkedImageIsAFigureToo() {
        assertThat(html("[![x](a.png)](/big)"))
                .startsWith("<figure><a href=\"/big\"><img")
                .endsWith("</a></figure>");
    }

    @Test
    void anImageAmongWordsOrImagesStaysInItsParagraph() {
        assertThat(html("看 ![x](a.png)")).startsWith("<p>看 <img").doesNotContain("figure");
        assertThat(html("![x](a.png)\n![y](b.png)")).startsWith("<p><img").doesNotContain("figure");
        assertThat(html("[![x](a.png) 大图](/big)")).doesNotContain("figure");
    }

    @Test
    void sizesAreKept() {
        assertThat(html("![x](a.png){width=300 height=200}")).contains("width=\"300\" height=\"200\"");
        assertThat(html("<img src=a.png width=300px height=20px style='x'>"))
                .contains("width=\"300\" height=\"20\"", "alt=\"\"")
                .doesNotContain("style");
    }

    @Test
    void aShareOfTheColumnIsAClass() {
        assertThat(html("<img src=a.png width=52%>"))
                .contains("class=\"share-50\"")
                .doesNotContain("width");
        assertThat(html("<img src=a.png width=100% height=50%>")).doesNotContain("class", "width", "height");
    }

    @Test
    void picturesWrittenOutInPlaceAreShownButNotListed() {
        RenderedMarkdown rendered = render("![x](data:image/png;base64,iVBORw0KGgo=)");

        assertThat(rendered.html().value()).contains("src=\"data:image/png;base64,iVBORw0KGgo=\"");
        assertThat(rendered.images()).isEmpty();
    }

    @Test
    void anImageWithoutAnAddressLeavesItsWords() {
        assertThat(html("<img src=\"javascript:x\" alt=\"words\">"))
                .contains("words")
                .doesNotContain("img");
    }

    @Test
    void imagesAndLinksAreListedInOrderAndOnce() {
        RenderedMarkdown rendered =
                render("![a](b.png) <img src=\"图.png\"> ![a](b.png)\n\n[x](/2) <a href=\"/1\">y</a> [z](/2) [in](#x)");

        assertThat(rendered.images()).containsExactly("b.png", "图.png");
        assertThat(rendered.links()).containsExactly("/2", "/1");
    }
}
