package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.core.markup.YamlReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Front matter as Hexo writes it. Beyond what others know, the fence above it may be missing: then it reaches from the
 * first line, which must be a key, down to a line of hyphens; and a fence may be longer than three (hexo-front-matter).
 */
final class HexoFrontMatter {
    private static final Pattern KEY = Pattern.compile("\\x{FEFF}*[A-Za-z_][\\w-]*[ \\t]*:(?:[ \\t].*)?");
    private static final Pattern OTHER = Pattern.compile("[ \\t]*(?:#.*)?|[ \\t]*-[ \\t].*|[ \\t].*");
    private static final Pattern FENCE = Pattern.compile("-{3,}[ \\t]*");
    private static final Pattern LONG_FENCE = Pattern.compile("\\A\\x{FEFF}*-{4,}[ \\t]*\\n");
    private static final int MOST_LINES = 200;

    private HexoFrontMatter() {}

    static FrontMatterDocument read(String text) {
        Matcher longer = LONG_FENCE.matcher(text);
        FrontMatterDocument read = longer.find() ? read(text, longer.end(), 2) : read(text, 0, 1);
        return read != null ? read : FrontMatterDocument.read(text);
    }

    /** Null where it is no front matter down to a fence. */
    private static @Nullable FrontMatterDocument read(String text, int start, int firstLine) {
        int from = start;
        for (int line = 0; line < MOST_LINES && from < text.length(); line++) {
            int end = text.indexOf('\n', from);
            String content = text.substring(from, end < 0 ? text.length() : end);
            int next = end < 0 ? text.length() : end + 1;
            if (line > 0 && FENCE.matcher(content).matches()) {
                FrontMatter frontMatter = YamlReader.read(text.substring(start, from), firstLine);
                return frontMatter.values().isEmpty()
                        ? null
                        : new FrontMatterDocument(
                                frontMatter, text.substring(start, from), text.substring(next), firstLine + line + 1);
            }
            boolean fits = KEY.matcher(content).matches()
                    || (line > 0 && OTHER.matcher(content).matches());
            if (!fits) {
                return null;
            }
            from = next;
        }
        return null;
    }
}
