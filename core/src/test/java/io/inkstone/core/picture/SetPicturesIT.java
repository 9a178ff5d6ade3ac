package io.inkstone.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.markup.Html;
import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.MediaFixtures;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SetPicturesIT implements DatabaseTest {
    @Inject
    SetPictures setPictures;

    @Inject
    MediaFixtures media;

    private String set(String html) {
        return setPictures.set(new Html(html)).value();
    }

    @Test
    void aLargePictureGetsItsSizeAndAChoiceOfWidths() throws IOException {
        MediaAsset photo = media.jpeg(1600, 900);

        assertThat(set("<p>a</p><figure><img src=\"" + photo.address() + "\" alt=\"x\"></figure>"))
                .isEqualTo("""
                    <p>a</p><figure><picture><source type="image/webp" srcset="/media/{h}/400.webp 400w, \
                    /media/{h}/800.webp 800w, /media/{h}/1216.webp 1216w" \
                    sizes="(min-width: 43rem) 38rem, calc(100vw - 2.5rem)"><img src="{a}" alt="x" width="1600" \
                    height="900"></picture></figure>\
                    """.replace("{h}", photo.hash()).replace("{a}", photo.address()));
    }

    @Test
    void aSmallPictureGetsItsSizeAlone() throws IOException {
        MediaAsset badge = media.jpeg(80, 20);

        assertThat(set("<img src=\"" + badge.address() + "\" alt=\"\">"))
                .isEqualTo("<img src=\"" + badge.address() + "\" alt=\"\" width=\"80\" height=\"20\">");
    }

    @Test
    void theLengthThatItsAuthorGaveStaysAndTheOtherFollows() throws IOException {
        MediaAsset photo = media.jpeg(1000, 500);

        assertThat(set("<img src=\"" + photo.address() + "\" alt=\"\" width=\"300\">"))
                .contains("sizes=\"300px\"")
                .contains("width=\"300\" height=\"150\"");
        assertThat(set("<img src=\"" + photo.address() + "\" alt=\"\" height=\"100\">"))
                .contains("height=\"100\" width=\"200\"");
    }

    @Test
    void aCoverIsSetLikeAnyPictureAndCannotBeMoreThanOne() throws IOException {
        MediaAsset photo = media.jpeg(1400, 700);

        assertThat(setPictures.cover(photo.address()).value())
                .startsWith("<picture>")
                .contains("class=\"u-featured\"", "fetchpriority=\"high\"", "width=\"1400\"");
        assertThat(setPictures.cover("\"><script>").value()).doesNotContain("<script>");
    }

    @Test
    void whatIsNotInTheLibraryStaysAsItWas() {
        String unknown = "<img src=\"/media/" + "0".repeat(64) + "/a.png\" alt=\"\">";
        String elsewhere = "<img src=\"https://example.org/a.png\" alt=\"\">";

        assertThat(set(unknown)).isEqualTo(unknown);
        assertThat(set(elsewhere)).isEqualTo(elsewhere);
    }
}
