package io.inkstone.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureTest {
    private static Picture jpeg(int width, int height) {
        return new Picture("ab".repeat(32), "image/jpeg", width, height);
    }

    @Test
    void aPhotographIsToBeHadAtTheWidthsOfScreens() {
        assertThat(jpeg(4000, 3000).widths()).containsExactly(400, 800, 1216);
    }

    @Test
    void noWidthIsGreaterThanItsOwn() {
        assertThat(jpeg(900, 600).widths()).containsExactly(400, 800, 900);
        assertThat(jpeg(800, 600).widths()).containsExactly(400, 800);
    }

    @Test
    void aSmallPictureIsLeftAsItIs() {
        assertThat(jpeg(400, 300).widths()).isEmpty();
    }

    @Test
    void drawingsAndAnimationsAreLeftAsTheyAre() {
        assertThat(new Picture("ab", "image/svg+xml", 4000, 3000).widths()).isEmpty();
        assertThat(new Picture("ab", "image/gif", 4000, 3000).widths()).isEmpty();
    }
}
