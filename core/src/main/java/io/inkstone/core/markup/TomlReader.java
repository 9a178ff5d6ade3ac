package io.inkstone.core.markup;

import io.inkstone.core.markup.FrontMatterRemark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/**
 * Reads TOML as people write it. Three rungs, each more forgiving than the one before: as written; with values quoted that
 * are none; what the lines that can be read say. Which rung it took is a remark.
 */
final class TomlReader {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_SIGNS = 10_000;
    private static final int DEEPEST = 32;
    private static final int MOST_REMARKS = 20;

    private TomlReader() {}

    static FrontMatter read(String toml, int firstLine) {
        if (!isBounded(toml)) {
            return lineByLine(toml, firstLine, "this is more TOML than front matter holds");
        }
        try {
            return parsed(toml, firstLine);
        } catch (RuntimeException | AssertionError e) {
            // Noise can break what the parser takes for granted; that is no reason to lose a post.
            return lineByLine(toml, firstLine, "this is no TOML");
        }
    }

    private static FrontMatter lineByLine(String toml, int firstLine, String why) {
        return LineRescue.read(TomlRepair.asKeyLines(toml), firstLine, why);
    }

    /** The parser's time and stack grow with these. */
    private static boolean isBounded(String toml) {
        int signs = 0;
        int depth = 0;
        for (int i = 0; i < toml.length() && signs <= MOST_SIGNS && depth <= DEEPEST; i++) {
            switch (toml.charAt(i)) {
                case '[', '{' -> depth++;
                case ']', '}' -> depth--;
                case ',', '=', '.' -> signs++;
                case '\n' -> {
                    signs++;
                    depth = Math.max(depth, 0);
                }
                default -> {}
            }
        }
        return toml.length() <= LONGEST && signs <= MOST_SIGNS && depth <= DEEPEST;
    }

    private static FrontMatter parsed(String toml, int firstLine) {
        TomlParseResult strict = Toml.parse(toml);
        if (!strict.hasErrors()) {
            return new FrontMatter(new TomlValues(toml).map(strict), List.of());
        }
        String repaired = TomlRepair.quoted(
                toml,
                strict.errors().stream().map(error -> error.position().line()).collect(Collectors.toSet()));
        TomlParseResult again = Toml.parse(repaired);
        List<FrontMatterRemark> remarks = remarks(again.hasErrors() ? again : strict, firstLine, again.hasErrors());
        FrontMatter read = new FrontMatter(new TomlValues(repaired).map(again), remarks);
        return again.hasErrors()
                ? read.withDefaults(LineRescue.read(TomlRepair.asKeyLines(toml), firstLine, "")
                        .values())
                : read;
    }

    private static List<FrontMatterRemark> remarks(TomlParseResult result, int firstLine, boolean lost) {
        List<FrontMatterRemark> remarks = new ArrayList<>();
        for (TomlParseError error : result.errors()) {
            int line = firstLine + error.position().line() - 1;
            String message = String.valueOf(error.getMessage());
            boolean twice = message.contains("previously defined");
            String what = twice
                    ? "a key stands more than once; the first one counts: "
                    : lost ? "this is not TOML: " : "a value was read as if it stood in quotes: ";
            Kind kind = twice ? Kind.DUPLICATE_KEY : lost ? Kind.UNREADABLE : Kind.REPAIRED;
            if (remarks.size() < MOST_REMARKS) {
                remarks.add(new FrontMatterRemark(
                        kind,
                        line,
                        what + message + " (column " + error.position().column() + ")"));
            }
        }
        return remarks;
    }
}
