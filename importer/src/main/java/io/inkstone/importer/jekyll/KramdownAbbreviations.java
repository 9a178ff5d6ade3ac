package io.inkstone.importer.jekyll;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Explains abbreviations where they stand: {@code *[HTML]: Hyper Text Markup Language}. */
final class KramdownAbbreviations {
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\*\\[([^\\]]{1,100})\\]:[ \\t]*(.*)$");
    private static final Pattern PROTECTED = Pattern.compile(
            "<[^>\\n]*>|\\]\\([^)\\n]*\\)|\\]\\[[^\\]\\n]*\\]|https?://\\S+|^ {0,3}\\[[^\\]\\n]*\\]:.*$",
            Pattern.MULTILINE);

    NumberedText convert(NumberedText text) {
        if (text.text().indexOf("*[") < 0) {
            return text;
        }
        CodeMask mask = CodeMask.of(text);
        Map<String, String> meanings = new LinkedHashMap<>();
        NumberedText without = LineEditor.without(text, line -> {
            Matcher definition = DEFINITION.matcher(text.line(line));
            boolean defines = definition.matches() && !mask.isCode(text.start(line));
            if (defines) {
                meanings.put(definition.group(1), definition.group(2).strip());
            }
            return defines;
        });
        return meanings.isEmpty() ? text : explained(without, meanings);
    }

    private static NumberedText explained(NumberedText text, Map<String, String> meanings) {
        String words = meanings.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Pattern word = Pattern.compile(
                PROTECTED.pattern() + "|(?<![\\p{L}\\p{Nd}])(" + words + ")(?![\\p{L}\\p{Nd}])", Pattern.MULTILINE);
        CodeMask mask = CodeMask.of(text);
        NumberedText.Builder out = new NumberedText.Builder();
        Matcher found = word.matcher(text.text());
        int from = 0;
        while (found.find()) {
            if (found.group(1) != null && !mask.isCode(found.start())) {
                out.copy(text, from, found.start());
                out.append(
                        element(found.group(1), meanings.getOrDefault(found.group(1), "")),
                        text.numberAt(found.start()));
                from = found.end();
            }
        }
        return out.copy(text, from, text.length()).build();
    }

    private static String element(String word, String meaning) {
        String title = meaning.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return title.isEmpty() ? word : "<abbr title=\"" + title + "\">" + word + "</abbr>";
    }
}
