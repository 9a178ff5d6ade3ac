package io.inkstone.web.social;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The seal: the character 石 cut out of a vermilion square; the same drawing as {@code icon/seal.svg}, in a square of 32. */
final class Seal {
    private static final Color VERMILION = new Color(0xB93F2B);
    private static final double GRID = 32;

    private Seal() {}

    static void draw(Graphics2D canvas, int x, int y, int size) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / GRID, size / GRID);
        Path2D seal = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        seal.append(new RoundRectangle2D.Double(1.5, 1.5, 29, 29, 9, 9), false);
        seal.append(stone(), false);
        seal.append(mouth(), false);
        canvas.setColor(VERMILION);
        canvas.fill(place.createTransformedShape(seal));
    }

    private static Shape stone() {
        Path2D stroke = new Path2D.Double();
        stroke.moveTo(7, 7);
        stroke.lineTo(7, 9.6);
        stroke.lineTo(14.3, 9.6);
        stroke.curveTo(13, 14, 10.4, 17.3, 6.6, 19.7);
        stroke.lineTo(8.2, 21.8);
        stroke.curveTo(9.5, 21, 10.7, 20, 11.7, 18.9);
        stroke.lineTo(11.7, 26);
        stroke.lineTo(25, 26);
        stroke.lineTo(25, 14.8);
        stroke.lineTo(15, 14.8);
        stroke.curveTo(15.9, 13.2, 16.6, 11.4, 17.1, 9.6);
        stroke.lineTo(25, 9.6);
        stroke.lineTo(25, 7);
        stroke.closePath();
        return stroke;
    }

    private static Shape mouth() {
        Path2D inside = new Path2D.Double();
        inside.moveTo(14.3, 17.4);
        inside.lineTo(22.4, 17.4);
        inside.lineTo(22.4, 23.4);
        inside.lineTo(14.3, 23.4);
        inside.closePath();
        return inside;
    }
}
