package io.inkstone.importer.jekyll;

import static io.inkstone.importer.jekyll.SiteFixture.notices;
import static io.inkstone.importer.jekyll.SiteFixture.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edges 11, 12 and 31. */
class JekyllLinksTest {
    @TempDir
    Path folder;

    private Converted converted(String body) {
        return post(
                folder,
                "---\ntitle: Ink\n---\n" + body,
                "_config.yml",
                "url: https://ink.example\nbaseurl: /blog\npermalink: /:year/:title/",
                "images/a.png",
                "x",
                "images/墨 砚.png",
                "x",
                "images/Upper.PNG",
                "x",
                "_posts/near.png",
                "x",
                "_posts/2024-01-02-ink/inner.png",
                "x",
                "assets/img/b.png",
                "x",
                "_posts/2023-01-01-old.md",
                "---\n---\nx",
                "doc.pdf",
                "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/images/a.png",
                "images/a.png",
                "../images/a.png",
                "/blog/images/a.png",
                "{{ site.url }}/images/a.png",
                "{{ site.baseurl }}/images/a.png",
                "https://ink.example/blog/images/a.png",
                "http://www.ink.example/images/a.png",
                "//ink.example/images/a.png",
                "\\images\\a.png",
                "/images/a.png?x=1",
                "/images/%E5%A2%A8%20%E7%A0%9A.png",
                "/images/墨 砚.png",
                "/images/%25E5%25A2%25A8%2520%25E7%25A0%259A.png",
                "/images/upper.png",
                "near.png",
                "inner.png",
                "/img/b.png",
                "./near.png"
            })
    void everySpellingOfALocalPictureIsFound_c11(String written) {
        Converted converted = converted("![x](" + written + ")");

        assertThat(converted.markdown()).startsWith("![x](/media/0/");
        assertThat(converted.images().found()).isEqualTo(1);
        assertThat(notices(converted)).isEmpty();
    }

    @Test
    void picturesThatAreDefinedElsewhereComeAlongToo_c11() {
        Converted converted = converted("""
            ![x][Ink] ![y][away] ![lost]

            [ink]: ../images/a.png 'A'
            [away]: https://pics.example/b.png
            [lost]: /no.png
            """);

        assertThat(converted.markdown()).contains("[ink]: /media/0/a.png 'A'", "[away]: https://pics.example/b.png");
        assertThat(converted.images().found()).isEqualTo(1);
        assertThat(converted.images().missing()).isEqualTo(1);
        assertThat(converted.images().remoteByHost()).containsEntry("pics.example", 1);
    }

    @Test
    void aMissingPictureStaysAsWrittenAndItsLineIsNamed_c49() {
        Converted converted = converted("a\n\n![x](/images/none.png)\n<img src=\"C:\\me\\y.png\">");

        assertThat(converted.markdown()).isEqualTo("a\n\n![x](/images/none.png)\n<img src=\"C:\\me\\y.png\">");
        assertThat(notices(converted)).containsExactlyInAnyOrder("IMAGE_MISSING@6", "IMAGE_MISSING@7");
        assertThat(converted.images().missing()).isEqualTo(2);
    }

    @Test
    void remotePicturesAreCountedByHost_c12() {
        Converted converted =
                converted("![x](https://a.example/1.png) ![y](http://A.example/2.png) <img src='//b.example/3'>"
                        + " [z](https://c.example/)");

        assertThat(converted.images().remoteByHost()).isEqualTo(Map.of("a.example", 2, "b.example", 1));
        assertThat(converted.markdown()).contains("https://a.example/1.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/blog/2023/old/",
                "/blog/2023/old",
                "2023-01-01-old.md",
                "../_posts/2023-01-01-old.md",
                "https://ink.example/blog/2023/old/",
                "http://www.ink.example/blog/2023/old/",
                "{% post_url 2023-01-01-old %}",
                "{{ site.url }}{{ site.baseurl }}{% post_url 2023-01-01-old %}",
                "../../2023/old/"
            })
    void everySpellingOfAnInternalLinkLeadsToTheNewAddress_c31(String written) {
        assertThat(converted("[x](" + written + ")").markdown()).isEqualTo("[x](/new/2023-01-01-old/)");
    }

    @Test
    void fragmentsStay_c31() {
        assertThat(converted("[x](/blog/2023/old/#节) [y](#here)").markdown())
                .isEqualTo("[x](/new/2023-01-01-old/#节) [y](#here)");
    }

    @Test
    void otherFilesOfTheArchiveComeAlong() {
        assertThat(converted("[x](/doc.pdf)").markdown()).isEqualTo("[x](/media/0/doc.pdf)");
    }

    @Test
    void whatLeadsElsewhereStaysAsWritten() {
        String text = "[a](https://other.example/x) [b](mailto:a@b.example) [c](/unknown/) [d](tel:1)"
                + " <https://other.example/>";

        assertThat(converted(text).markdown()).isEqualTo(text);
    }

    @Test
    void aLinkToADocumentThatIsNotThereIsTold_c31() {
        assertThat(notices(converted("[x](none.md)"))).containsExactly("LINK_MISSING@4");
    }
}
