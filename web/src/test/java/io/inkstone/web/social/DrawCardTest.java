package io.inkstone.web.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DrawCardTest {
    private static final DrawCard DRAW_CARD = new DrawCard(new CardFonts());

    @Test
    void anyTitleCanBeDrawn() {
        for (String title :
                new String[] {"", "字".repeat(500), "a".repeat(500), "\uDBFF\uDFFF", "👩‍💻 مرحبا", "\t\n"}) {
            assertThat(DRAW_CARD.draw(new Card(title, title, title, "example.org", Locale.ENGLISH)))
                    .isNotEmpty();
        }
    }

    @Test
    void whatNoFontHasIsLeftOut() {
        Font font = new Font(Font.SERIF, Font.PLAIN, 1);

        assertThat(CardFonts.displayable(font, "a\uDBFF\uDFFEb  c ")).isEqualTo("ab c");
    }

    @Test
    void aPictureIsKnownByAllThatItShows() {
        Card card = new Card("Title", "Site", "May 1", "example.org", Locale.ENGLISH);

        assertThat(card.hash()).isEqualTo(new Card("Title", "Site", "May 1", "example.org", Locale.ENGLISH).hash());
        assertThat(card.hash()).isNotEqualTo(new Card("Title", "Site", "May 2", "example.org", Locale.ENGLISH).hash());
    }
}
