package io.inkstone.importer.markdown;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Replaces what fits a pattern and begins outside of code. */
final class Marks {
    private Marks() {}

    /** Null leaves a mark as it is. */
    static NumberedText replace(NumberedText text, Pattern pattern, Function<MatchResult, @Nullable String> words) {
        Matcher mark = pattern.matcher(text.text());
        if (!mark.find()) {
            return text;
        }
        CodeMask mask = CodeMask.of(text);
        NumberedText.Builder out = new NumberedText.Builder();
        int from = 0;
        for (boolean found = true; found; found = mark.find()) {
            String replacement = mask.isCode(mark.start()) ? null : words.apply(mark);
            if (replacement != null) {
                out.copy(text, from, mark.start()).append(replacement, text.numberAt(mark.start()));
                from = mark.end();
            }
        }
        return from == 0 ? text : out.copy(text, from, text.length()).build();
    }
}
