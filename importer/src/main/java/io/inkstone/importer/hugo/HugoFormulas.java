package io.inkstone.importer.hugo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Formulas between marks of the site's own choice (Goldmark's passthrough) get those that Inkstone knows. */
final class HugoFormulas {
    /** Are ours too. */
    private static final Set<String> KNOWN = Set.of("$", "$$", "\\(", "\\[");

    /** No formula is longer; and what is left open is not looked for to the end of the text. */
    private static final int LONGEST = 8_000;

    private final List<Marks> marks = new ArrayList<>();

    private record Marks(String open, String close, String before, String behind) {}

    private HugoFormulas(HugoKeys passthrough) {
        add(passthrough.at("delimiters", "block"), "\n$$\n", "\n$$\n");
        add(passthrough.at("delimiters", "inline"), "$`", "`$");
    }

    static NumberedText convert(NumberedText text, HugoConfiguration configuration) {
        HugoKeys passthrough = configuration.keys().under("markup", "goldmark", "extensions", "passthrough");
        HugoFormulas formulas = new HugoFormulas(passthrough);
        return passthrough.isYes("enable") && !formulas.marks.isEmpty() ? formulas.converted(text) : text;
    }

    private void add(@Nullable Object pairs, String before, String behind) {
        for (Object pair : pairs instanceof List<?> list ? list : List.of()) {
            List<String> both = FrontMatter.texts(pair);
            if (both.size() == 2 && !KNOWN.contains(both.getFirst())) {
                marks.add(new Marks(both.getFirst(), both.getLast(), before, behind));
            }
        }
    }

    private NumberedText converted(NumberedText text) {
        String chars = text.text();
        CodeMask mask = CodeMask.of(text);
        NumberedText.Builder out = new NumberedText.Builder();
        int from = 0;
        for (int i = 0; i < chars.length(); i++) {
            Marks opened = mask.isCode(i) ? null : opened(chars, i);
            int close = opened == null ? -1 : close(chars, i, opened);
            if (opened != null && close >= 0) {
                out.copy(text, from, i).append(opened.before(), text.numberAt(i));
                String tex = chars.substring(i + opened.open().length(), close).strip();
                out.append(tex + opened.behind(), text.numberAt(i));
                from = close + opened.close().length();
                i = from - 1;
            }
        }
        return from == 0 ? text : out.copy(text, from, text.length()).build();
    }

    private @Nullable Marks opened(String chars, int at) {
        return marks.stream()
                .filter(each -> chars.startsWith(each.open(), at))
                .findFirst()
                .orElse(null);
    }

    private static int close(String chars, int at, Marks marks) {
        int from = at + marks.open().length();
        int close = chars.indexOf(marks.close(), from, Math.max(from, Math.min(chars.length(), from + LONGEST)));
        return close == from ? -1 : close;
    }
}
