package io.inkstone.importer.jekyll;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Evaluates {@code page.title | downcase | append: ".html"}; null for whatever it does not know exactly. */
final class LiquidExpression {
    private static final Pattern PATH = Pattern.compile("[A-Za-z_][\\w-]*(?:\\.[A-Za-z_][\\w-]*)++");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern PART = Pattern.compile("(?:[^|\"']|\"[^\"]*\"|'[^']*')++");
    private static final Pattern ARGUMENT = Pattern.compile("(?:[^,\"']|\"[^\"]*\"|'[^']*')++");

    private final LiquidContext context;

    LiquidExpression(LiquidContext context) {
        this.context = context;
    }

    @Nullable
    String evaluate(String expression) {
        List<String> parts = parts(PART, expression);
        Object value = parts.isEmpty() ? null : operand(parts.getFirst());
        for (int i = 1; i < parts.size(); i++) {
            value = filtered(value, parts.get(i));
        }
        return value == null ? null : value instanceof ZonedDateTime date ? LiquidDates.plain(date) : value.toString();
    }

    private @Nullable Object operand(String text) {
        Matcher literal = LITERAL.matcher(text);
        if (literal.matches()) {
            return literal.group(1) != null ? literal.group(1) : literal.group(2) != null ? literal.group(2) : text;
        }
        LiquidVariable variable = context.variables().get(text);
        return variable != null ? variable.text() : PATH.matcher(text).matches() ? context.value(text) : null;
    }

    private @Nullable Object filtered(@Nullable Object value, String filter) {
        int colon = filter.indexOf(':');
        String name = (colon < 0 ? filter : filter.substring(0, colon)).strip();
        List<@Nullable String> arguments = new ArrayList<>();
        for (String argument : colon < 0 ? List.<String>of() : parts(ARGUMENT, filter.substring(colon + 1))) {
            Object operand = operand(argument);
            arguments.add(operand == null ? null : operand.toString());
        }
        if (name.equals("default")) {
            return value == null || value.toString().isEmpty() ? first(arguments) : value;
        }
        if (value == null || arguments.contains(null)) {
            return null;
        }
        return value instanceof ZonedDateTime date
                ? LiquidDates.filtered(date, name, first(arguments))
                : LiquidFilters.apply(
                        context,
                        name,
                        value.toString(),
                        arguments.stream().map(String::valueOf).toList());
    }

    private static @Nullable String first(List<@Nullable String> arguments) {
        return arguments.isEmpty() ? null : arguments.getFirst();
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group().strip())
                .toList();
    }
}
