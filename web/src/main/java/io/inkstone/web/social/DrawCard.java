package io.inkstone.web.social;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a card: ink on paper, with the seal. */
final class DrawCard {
    private static final Color PAPER = new Color(0xFBFAF7);
    private static final Color INK = new Color(0x231D19);
    private static final Color INK_SOFT = new Color(0x5A524C);
    private static final Color RULE = new Color(0xDAD6D0);
    private static final int MARGIN = 88;
    static final int WIDTH = Card.WIDTH - 2 * MARGIN;
    private static final int SEAL_SIZE = 68;
    private static final float SMALL = 30;

    private final CardFonts fonts;

    DrawCard(CardFonts fonts) {
        this.fonts = fonts;
    }

    /** As PNG. */
    byte[] draw(Card card) {
        BufferedImage image = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            draw(card, canvas);
        } finally {
            canvas.dispose();
        }
        return png(image);
    }

    private void draw(Card card, Graphics2D canvas) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setColor(PAPER);
        canvas.fillRect(0, 0, Card.WIDTH, Card.HEIGHT);
        Seal.draw(canvas, MARGIN, MARGIN - 12, SEAL_SIZE);
        small(canvas, card.siteName(), new Point(MARGIN + SEAL_SIZE + 24, MARGIN + 34), false);
        int foot = Card.HEIGHT - MARGIN;
        canvas.setColor(RULE);
        canvas.setStroke(new BasicStroke(2));
        canvas.drawLine(MARGIN, foot - 44, Card.WIDTH - MARGIN, foot - 44);
        small(canvas, card.date(), new Point(MARGIN, foot + 12), false);
        small(canvas, card.host(), new Point(Card.WIDTH - MARGIN, foot + 12), true);
        title(card, canvas);
    }

    private void title(Card card, Graphics2D canvas) {
        TitleLines lines = TitleLines.of(card, fonts.of(card.title()), canvas.getFontRenderContext());
        float height = lines.size() * lines.leading();
        // In the middle between the site's name and the rule; letters stand a little below the middle of their lines.
        float y = (MARGIN + SEAL_SIZE + Card.HEIGHT - MARGIN - 44 - height) / 2 - lines.leading() * 0.28f;
        canvas.setColor(INK);
        for (TextLayout line : lines.layouts()) {
            y += lines.leading();
            line.draw(canvas, MARGIN, y);
        }
    }

    private void small(Graphics2D canvas, String text, Point place, boolean toTheLeft) {
        Font font = fonts.of(text).deriveFont(SMALL);
        String shown = CardFonts.displayable(font, text);
        if (shown.isEmpty()) {
            return;
        }
        while (canvas.getFontMetrics(font).stringWidth(shown) > WIDTH - SEAL_SIZE && shown.length() > 1) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1));
        }
        canvas.setColor(INK_SOFT);
        canvas.setFont(font);
        int width = canvas.getFontMetrics(font).stringWidth(shown);
        canvas.drawString(shown, toTheLeft ? place.x - width : place.x, place.y);
    }

    private static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
