package io.inkstone.core.markup;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where front matter lies in a file: character offsets, and lines from 1. */
record FrontMatterFence(FrontMatterFormat format, int start, int end, int line, int bodyStart, int bodyLine) {
    /** Blank lines may stand above the opening fence only where a key follows it: else it is a rule in the text. */
    private static final Pattern YAML =
            Pattern.compile("\\A\\x{FEFF}*(?:---[ \\t]*\\R|(?:[ \\t]*\\R)++---[ \\t]*\\R(?=\\s*[\\w\"'-]+[ \\t]*:))");

    private static final Pattern YAML_END = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);

    private static final Pattern TOML = Pattern.compile("\\A\\x{FEFF}*(?:[ \\t]*\\R)*+\\+\\+\\+[ \\t]*\\R");

    private static final Pattern TOML_END = Pattern.compile("^\\+\\+\\+[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);

    /** Hexo's: the opening line may be missing where the first thing in the file is a key. */
    private static final Pattern SEMICOLONS = Pattern.compile(
            "\\A\\x{FEFF}*(?:[ \\t]*\\R)*+(?:;{3,}[ \\t]*\\R|(?=\"[\\w.-]+\"[ \\t]*:)|(?=\\{\\s*\"[^\"\\n]*\"\\s*:))");

    private static final Pattern SEMICOLONS_END = Pattern.compile("^;{3,}[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);

    private static final Pattern JSON = Pattern.compile("\\A\\x{FEFF}*\\s*(?=\\{\\s*(?:\"[^\"\\n]*\"\\s*:|\\}))");

    /** Where the object itself cannot be read, the first brace in front of a line ends it. */
    private static final Pattern JSON_END = Pattern.compile("^\\}[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);

    private static final Pattern LINE_END = Pattern.compile("[ \\t]*(?:\\R|\\z)");

    static @Nullable FrontMatterFence find(String text) {
        FrontMatterFence yaml = between(text, FrontMatterFormat.YAML, YAML, YAML_END);
        if (yaml != null) {
            return yaml;
        }
        FrontMatterFence toml = between(text, FrontMatterFormat.TOML, TOML, TOML_END);
        if (toml != null) {
            return toml;
        }
        FrontMatterFence object = object(text);
        return object != null ? object : between(text, FrontMatterFormat.JSON, SEMICOLONS, SEMICOLONS_END);
    }

    private static @Nullable FrontMatterFence between(
            String text, FrontMatterFormat format, Pattern opens, Pattern closes) {
        Matcher opening = opens.matcher(text);
        if (!opening.find()) {
            return null;
        }
        Matcher closing = closes.matcher(text);
        return closing.find(opening.end())
                ? of(text, format, new int[] {opening.end(), closing.start(), closing.end()})
                : null;
    }

    private static @Nullable FrontMatterFence object(String text) {
        Matcher opening = JSON.matcher(text);
        if (!opening.find()) {
            return null;
        }
        int end = JsonReader.end(text, opening.end());
        Matcher closing = JSON_END.matcher(text);
        if (end < 0 && !closing.find(opening.end())) {
            return null;
        }
        int last = end < 0 ? closing.start() + 1 : end;
        Matcher lineEnd = LINE_END.matcher(text).region(last, text.length());
        int body = lineEnd.lookingAt() ? lineEnd.end() : last;
        Matcher semicolons = SEMICOLONS_END.matcher(text).region(body, text.length());
        body = semicolons.lookingAt() ? semicolons.end() : body;
        return of(text, FrontMatterFormat.JSON, new int[] {opening.end(), last, body});
    }

    /** @param offsets where the front matter begins and ends, and where the body begins */
    private static FrontMatterFence of(String text, FrontMatterFormat format, int[] offsets) {
        int line = 1 + lineBreaks(text, 0, offsets[0]);
        int bodyLine = line + lineBreaks(text, offsets[0], offsets[2]);
        return new FrontMatterFence(format, offsets[0], offsets[1], line, offsets[2], bodyLine);
    }

    /** For a file without front matter: empty, with a remark where a fence was opened over a key and never closed. */
    static FrontMatter remarkOn(String text) {
        Matcher yaml = YAML.matcher(text);
        Matcher toml = TOML.matcher(text);
        boolean opened = yaml.find()
                ? YamlRepair.isKeyLine(firstLine(text.substring(yaml.end())))
                : toml.find() && TomlRepair.isKeyLine(firstLine(text.substring(toml.end())));
        if (!opened) {
            return FrontMatter.none();
        }
        String message = "front matter is opened and never closed; the whole file is read as text";
        return new FrontMatter(Map.of(), List.of(new FrontMatterRemark(FrontMatterRemark.Kind.UNCLOSED, 1, message)));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static int lineBreaks(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                count++;
            }
        }
        return count;
    }
}
