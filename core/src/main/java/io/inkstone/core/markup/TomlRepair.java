package io.inkstone.core.markup;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes TOML of what people write instead: values without their quotes, or with a back slash between them. */
final class TomlRepair {
    private static final Pattern KEY_VALUE =
            Pattern.compile("^[ \\t]*([\\w.-]++|\"[^\"]+\"|'[^']+')[ \\t]*=[ \\t]*(.*)$");
    private static final Pattern TABLE = Pattern.compile("^\\s*\\[{1,2}[^\\[\\]]+\\]{1,2}\\s*(?:#.*)?$");
    private static final Pattern COMMENT = Pattern.compile("[ \\t]+#.*$");

    private TomlRepair() {}

    static boolean isKeyLine(String line) {
        return KEY_VALUE.matcher(line.stripTrailing()).matches();
    }

    /** Quotes the values of these lines, which are counted from 1. */
    static String quoted(String toml, Set<Integer> lines) {
        StringBuilder repaired = new StringBuilder();
        int number = 1;
        for (String line : toml.lines().toList()) {
            repaired.append(lines.contains(number++) ? quotedLine(line) : line).append('\n');
        }
        return repaired.toString();
    }

    private static String quotedLine(String line) {
        Matcher keyValue = KEY_VALUE.matcher(line.stripTrailing());
        if (!keyValue.matches() || keyValue.group(2).matches("(?s)[\\[{].*|\"\"\".*|'''.*")) {
            return line;
        }
        String value = COMMENT.matcher(keyValue.group(2)).replaceFirst("").strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        String inner = quoted ? value.substring(1, value.length() - 1) : value;
        return keyValue.group(1) + " = \"" + inner.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The keys above the first table, as the lines of YAML that they would be. */
    static String asKeyLines(String toml) {
        StringBuilder lines = new StringBuilder();
        boolean inTable = false;
        for (String line : toml.lines().toList()) {
            inTable |= TABLE.matcher(line).matches();
            Matcher keyValue = KEY_VALUE.matcher(line.stripTrailing());
            lines.append(inTable || !keyValue.matches() ? "" : keyValue.group(1) + ": " + keyValue.group(2))
                    .append('\n');
        }
        return lines.toString();
    }
}
