package io.inkstone.importer.export;

import io.inkstone.importer.source.ArchivePath;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Jekyll file asks of the theme and plug-ins that it was written for. */
final class LiquidTags {
    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*([a-z_]+)");
    private static final Pattern INCLUDE = Pattern.compile("\\{%-?\\s*include\\s+([\\w./-]+)");

    /** Those of Jekyll 4 without plug-ins; {@code link} and {@code post_url} end a build where they lead nowhere. */
    private static final Set<String> KNOWN = Set.of(
            "assign",
            "break",
            "capture",
            "case",
            "comment",
            "continue",
            "cycle",
            "decrement",
            "echo",
            "else",
            "elsif",
            "endcapture",
            "endcase",
            "endcomment",
            "endfor",
            "endhighlight",
            "endif",
            "endraw",
            "endtablerow",
            "endunless",
            "for",
            "highlight",
            "if",
            "ifchanged",
            "endifchanged",
            "include",
            "increment",
            "liquid",
            "raw",
            "tablerow",
            "unless",
            "when");

    private static final Pattern PLAIN = Pattern.compile("(?m)^render_with_liquid:[ \\t]*false\\b");

    private LiquidTags() {}

    /** Whether it can be built without any of them. */
    static boolean areKnown(String text) {
        Matcher tag = TAG.matcher(text);
        return isPlain(text) || tag.results().map(match -> match.group(1)).allMatch(KNOWN::contains);
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).find();
    }

    /** The parts of the theme that it includes, by their paths. */
    static List<String> includes(String text) {
        return isPlain(text)
                ? List.of()
                : INCLUDE.matcher(text)
                        .results()
                        .map((MatchResult match) -> ArchivePath.resolve("_includes", match.group(1)))
                        .filter(path -> path != null && path.startsWith("_includes/") && !path.endsWith("/"))
                        .map(String::valueOf)
                        .distinct()
                        .toList();
    }
}
