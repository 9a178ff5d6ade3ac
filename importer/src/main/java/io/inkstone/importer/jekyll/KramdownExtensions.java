package io.inkstone.importer.jekyll;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** kramdown's own tags: comments and options go, the marks around {@code nomarkdown} go and its content stays. */
final class KramdownExtensions {
    private static final Pattern TAG = Pattern.compile(
            "\\{::(\\w+)[^}\\n"
                    + "]*?/\\}[ \\t]*\\n"
                    + "?|\\{::comment\\}.*?\\{:/(?:comment)?\\}[ \\t]*\\n"
                    + "?|\\{::\\w+[^}\\n"
                    + "]*\\}|\\{:/\\w*\\}",
            Pattern.DOTALL);

    NumberedText convert(NumberedText text) {
        if (text.text().indexOf("{:") < 0) {
            return text;
        }
        CodeMask mask = CodeMask.of(text);
        NumberedText.Builder out = new NumberedText.Builder();
        Matcher tag = TAG.matcher(text.text());
        int from = 0;
        while (tag.find()) {
            if (!mask.isCode(tag.start())) {
                out.copy(text, from, tag.start());
                from = tag.end();
            }
        }
        return out.copy(text, from, text.length()).build();
    }
}
