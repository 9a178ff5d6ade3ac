package io.inkstone.admin.layout;

import java.text.NumberFormat;
import java.util.Locale;

/** An amount of bytes as people read it, in steps of 1,000 as disks are sold: {@code 12.3 MB}. */
public final class DeskSize {
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    private static final int STEP = 1000;

    private DeskSize() {}

    public static String text(long bytes, Locale locale) {
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(unit == 0 || amount >= 100 ? 0 : 1);
        return format.format(amount) + "\u00a0" + UNITS[unit];
    }
}
