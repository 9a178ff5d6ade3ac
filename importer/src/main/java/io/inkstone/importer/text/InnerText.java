package io.inkstone.importer.text;

/** What stands between a tag and its end: without empty lines around it, and as far left as it goes. */
public final class InnerText {
    private InnerText() {}

    public static NumberedText of(NumberedText text, int from, int to) {
        NumberedText inner = new NumberedText.Builder().copy(text, from, to).build();
        return dedented(trimmed(inner));
    }

    /** Without empty lines above and below. */
    public static NumberedText trimmed(NumberedText text) {
        int first = 0;
        int last = text.lineCount() - 1;
        while (first < last && text.line(first).isBlank()) {
            first++;
        }
        while (last > first && text.line(last).isBlank()) {
            last--;
        }
        return new NumberedText.Builder()
                .copy(text, text.start(first), text.end(last))
                .build();
    }

    private static NumberedText dedented(NumberedText text) {
        int least = Integer.MAX_VALUE;
        for (int line = 0; line < text.lineCount(); line++) {
            String content = text.line(line);
            if (!content.isBlank()) {
                least = Math.min(
                        least, content.length() - content.stripLeading().length());
            }
        }
        int cut = least;
        return cut == 0 || cut == Integer.MAX_VALUE
                ? text
                : Piece.lines(text, line -> line.length() >= cut ? line.substring(cut) : "", 0);
    }
}
