package io.inkstone.importer.source;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;

/** Takes out what no reader can see and what a database or a browser stumbles over. */
final class ControlCharacters {
    private ControlCharacters() {}

    static String strip(String text, Notices notices) {
        StringBuilder kept = null;
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isStray(text, i)) {
                kept = kept == null ? new StringBuilder(text.length()).append(text, 0, i) : kept;
                notices.add(NoticeKind.CONTROL_CHARACTERS, line, "U+%04X was left out".formatted((int) c));
            } else if (kept != null) {
                kept.append(c);
            }
            line += c == '\n' ? 1 : 0;
        }
        return kept == null ? text : kept.toString();
    }

    private static boolean isStray(String text, int i) {
        char c = text.charAt(i);
        boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
        boolean mark = c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF';
        return control || mark || isHalfPair(text, i);
    }

    private static boolean isHalfPair(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
