package io.inkstone.web.social;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A title broken into lines, in the largest size in which it fits; cut where it does not fit in the smallest. */
record TitleLines(List<TextLayout> layouts, float leading) {
    private static final int MOST = 4;
    private static final float LEADING = 1.36f;
    private static final float[] SIZES = {76, 66, 56};

    static TitleLines of(Card card, Font font, FontRenderContext context) {
        String text = CardFonts.displayable(font, card.title());
        for (float size : SIZES) {
            List<TextLayout> layouts = broken(text, font.deriveFont(Font.BOLD, size), card.locale(), context);
            // Four lines of the largest size would touch what stands above and below.
            if (layouts.size() < MOST || (layouts.size() == MOST && size == SIZES[SIZES.length - 1])) {
                return new TitleLines(layouts, size * LEADING);
            }
        }
        float smallest = SIZES[SIZES.length - 1];
        return new TitleLines(
                cut(text, font.deriveFont(Font.BOLD, smallest), card.locale(), context), smallest * LEADING);
    }

    int size() {
        return layouts.size();
    }

    private static List<TextLayout> cut(String text, Font font, Locale locale, FontRenderContext context) {
        List<TextLayout> layouts = broken(text, font, locale, context);
        int end = layouts.stream()
                .limit(MOST)
                .mapToInt(TextLayout::getCharacterCount)
                .sum();
        while (layouts.size() > MOST) {
            end = text.offsetByCodePoints(end, -1);
            layouts = broken(text.substring(0, end).strip() + "…", font, locale, context);
        }
        return layouts;
    }

    private static List<TextLayout> broken(String text, Font font, Locale locale, FontRenderContext context) {
        List<TextLayout> layouts = new ArrayList<>();
        if (text.isEmpty()) {
            return layouts;
        }
        AttributedString styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(styled.getIterator(), BreakIterator.getLineInstance(locale), context);
        // One more than fits tells that it does not fit.
        while (measurer.getPosition() < text.length() && layouts.size() <= MOST) {
            layouts.add(measurer.nextLayout(DrawCard.WIDTH));
        }
        return layouts;
    }
}
