package io.inkstone.importer.jekyll;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** kramdown's own tags: comments and options go, the marks around {@code nomarkdown} go and its content stays. */
final class KramdownExtensions {
    private static final Pattern TAG =
            Pattern.compile("\\{::\\w+[^}\\n]*/\\}[ \\t]*\\n?|\\{::\\w+[^}\\n]*\\}|\\{:/\\w*\\}");
    private static final Pattern END_OF_COMMENT = Pattern.compile("\\{:/(?:comment)?\\}[ \\t]*\\n?");

    NumberedText convert(NumberedText text) {
        if (text.text().indexOf("{:") < 0) {
            return text;
        }
        CodeMask mask = CodeMask.of(text);
        NumberedText.Builder out = new NumberedText.Builder();
        Matcher tag = TAG.matcher(text.text());
        Matcher end = END_OF_COMMENT.matcher(text.text());
        boolean ends = true;
        int from = 0;
        int at = 0;
        while (tag.find(at)) {
            at = tag.end();
            if (!mask.isCode(tag.start())) {
                out.copy(text, from, tag.start());
                if (ends && tag.group().equals("{::comment}")) {
                    ends = end.find(at);
                    at = ends ? end.end() : at;
                }
                from = at;
            }
        }
        return out.copy(text, from, text.length()).build();
    }
}
