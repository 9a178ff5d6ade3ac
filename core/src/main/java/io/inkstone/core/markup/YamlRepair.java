package io.inkstone.core.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes YAML of what people write instead: tabs, and values with a colon, a hash or an indicator in them. */
final class YamlRepair {
    /** A key at the line's start, an ASCII or full-width colon, and a value on the same line. */
    private static final Pattern KEY_VALUE =
            Pattern.compile("^([\\w.-]+|\"[^\"]+\"|'[^']+')[ \\t]*(?::(?=\\s|$|[^\\s/])|：)[ \\t]*(.*)$");

    private static final Pattern CLEAN_QUOTED =
            Pattern.compile("^(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^']|'')*+')(?:\\s+#.*)?$");
    private static final Pattern CLEAN_FLOW = Pattern.compile("^(?:\\[[^\\[\\]]*]|\\{[^{}]*})(?:\\s+#.*)?$");
    private static final Pattern TRIPS =
            Pattern.compile("^[@\\[\\]{}*&!%`,|>\"'#?-].*|.*:(?:\\s.*|$)|.*\\s#.*", Pattern.DOTALL);

    private YamlRepair() {}

    static boolean isKeyLine(String line) {
        return KEY_VALUE.matcher(line.stripTrailing()).matches();
    }

    /** The line as key and value, or a matcher that did not match; group 1 is the key, group 2 the value. */
    static Matcher keyValue(String line) {
        return KEY_VALUE.matcher(line.stripTrailing());
    }

    /** Tabs in the indent become two blanks, trailing ones go, others become one blank. */
    static String tabsToBlanks(String yaml) {
        return yaml.indexOf('\t') < 0
                ? yaml
                : yaml.lines().map(YamlRepair::withoutTabs).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String withoutTabs(String line) {
        int text = 0;
        while (text < line.length() && Character.isWhitespace(line.charAt(text))) {
            text++;
        }
        String indent = line.substring(0, text).replace("\t", "  ");
        return (indent + line.substring(text).replace('\t', ' ')).stripTrailing();
    }

    /** Quotes each top level value that plain YAML would misread; block scalars and clean values stay. */
    static String quoted(String yaml) {
        return yaml.lines().map(YamlRepair::quotedLine).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quotedLine(String line) {
        Matcher keyValue = keyValue(line);
        if (!keyValue.matches()) {
            return line;
        }
        String value = keyValue.group(2);
        boolean block = value.matches("[|>][+-]?\\d?(?:\\s+#.*)?");
        boolean clean = CLEAN_QUOTED.matcher(value).matches()
                || CLEAN_FLOW.matcher(value).matches();
        if (value.isEmpty() || block || clean || !TRIPS.matcher(value).matches()) {
            return keyValue.group(1) + ": " + value;
        }
        return keyValue.group(1) + ": '" + value.replace("'", "''") + "'";
    }
}
