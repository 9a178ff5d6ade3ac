package io.inkstone.core.math;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tokens of a formula, its own macros expanded: commands with their backslash, single characters, white space as one space. */
final class TexTokens {
    static final String END = "";

    private static final String SPACE = " ";

    /** Macros of macros grow without bounds; no formula that people read takes as many tokens. */
    private static final int MOST = 20_000;

    private final Deque<String> tokens = new ArrayDeque<>();
    private final Map<String, Macro> macros = new HashMap<>();
    private int taken;

    private record Macro(int parameters, List<String> body) {}

    TexTokens(String tex) {
        int at = 0;
        while (at < tex.length()) {
            char character = tex.charAt(at);
            int end = end(tex, at, character);
            if (character == '%') {
                at = tex.indexOf('\n', at) < 0 ? tex.length() : end;
                continue;
            }
            tokens.addLast(Character.isWhitespace(character) ? SPACE : tex.substring(at, end));
            at = end;
        }
    }

    private static int end(String tex, int at, char first) {
        int end = at + Character.charCount(tex.codePointAt(at));
        if (first == '%') {
            return tex.indexOf('\n', at) + 1;
        } else if (Character.isWhitespace(first)) {
            while (end < tex.length() && Character.isWhitespace(tex.charAt(end))) {
                end++;
            }
        } else if (first == '\\' && end < tex.length()) {
            end += Character.charCount(tex.codePointAt(end));
            while (isLetter(tex.charAt(at + 1)) && end < tex.length() && isLetter(tex.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    /** The next token, not taken; white space counts only in texts. */
    String peek() {
        skipSpace();
        expand();
        return peekRaw();
    }

    String take() {
        peek();
        return takeRaw();
    }

    boolean take(String wanted) {
        if (!peek().equals(wanted)) {
            return false;
        }
        takeRaw();
        return true;
    }

    String peekRaw() {
        String next = tokens.peekFirst();
        return next == null ? END : next;
    }

    String takeRaw() {
        if (++taken > MOST) {
            throw new MathException("The formula has too many parts.");
        }
        String next = tokens.pollFirst();
        return next == null ? END : next;
    }

    void skipSpace() {
        while (peekRaw().equals(SPACE)) {
            tokens.removeFirst();
        }
    }

    /** What stands in braces, as it is written, or a single token. */
    List<String> argument() {
        skipSpace();
        List<String> argument = new ArrayList<>();
        String first = takeRaw();
        if (!first.equals("{")) {
            if (first.equals(END) || first.equals("}")) {
                throw new MathException("Something is missing.");
            }
            return List.of(first);
        }
        int depth = 1;
        while (true) {
            String next = takeRaw();
            depth += next.equals("{") ? 1 : next.equals("}") ? -1 : 0;
            if (next.equals(END)) {
                throw new MathException("A brace is missing.");
            } else if (depth == 0) {
                return argument;
            }
            argument.add(next);
        }
    }

    /** What stands in braces as one word, white space and all. */
    String word() {
        return String.join("", argument());
    }

    /** What stands in brackets, or nothing. */
    String option() {
        skipSpace();
        if (!peekRaw().equals("[")) {
            return "";
        }
        takeRaw();
        StringBuilder option = new StringBuilder();
        while (!peekRaw().equals("]")) {
            if (peekRaw().equals(END)) {
                throw new MathException("A bracket is missing.");
            }
            option.append(takeRaw());
        }
        takeRaw();
        return option.toString();
    }

    /** {@code \newcommand{\name}[2]{body}}, and the same with other verbs. */
    void newCommand() {
        String name = word().strip();
        String count = option();
        define(name, count.isEmpty() ? 0 : number(count), argument());
    }

    /** {@code \def\name#1#2{body}}. */
    void def() {
        skipSpace();
        String name = takeRaw();
        int parameters = 0;
        skipSpace();
        while (peekRaw().equals("#")) {
            takeRaw();
            takeRaw();
            parameters++;
            skipSpace();
        }
        define(name, parameters, argument());
    }

    /** {@code \DeclareMathOperator{\name}{words}}. */
    void newOperator(String command) {
        String name = word().strip();
        List<String> body = new ArrayList<>(List.of(command, "{"));
        body.addAll(argument());
        body.add("}");
        define(name, 0, body);
    }

    private void define(String name, int parameters, List<String> body) {
        if (!name.startsWith("\\")) {
            throw new MathException("A macro's name begins with a backslash.");
        }
        macros.put(name, new Macro(parameters, body));
    }

    private static int number(String text) {
        if (!text.strip().matches("[0-9]")) {
            throw new MathException("A macro has at most nine parameters.");
        }
        return Integer.parseInt(text.strip());
    }

    private void expand() {
        Macro macro = macros.get(peekRaw());
        while (macro != null) {
            takeRaw();
            List<List<String>> arguments = new ArrayList<>();
            for (int index = 0; index < macro.parameters(); index++) {
                arguments.add(argument());
            }
            push(macro.body(), arguments);
            skipSpace();
            macro = macros.get(peekRaw());
        }
    }

    private void push(List<String> body, List<List<String>> arguments) {
        List<String> expanded = new ArrayList<>();
        for (int index = 0; index < body.size(); index++) {
            String token = body.get(index);
            boolean isParameter = token.equals("#")
                    && index + 1 < body.size()
                    && body.get(index + 1).matches("[1-9]");
            int number = isParameter ? Integer.parseInt(body.get(++index)) : 0;
            if (number > arguments.size()) {
                throw new MathException("A macro has no such parameter.");
            }
            expanded.addAll(isParameter ? arguments.get(number - 1) : List.of(token));
        }
        taken += expanded.size();
        if (taken > MOST) {
            throw new MathException("The formula has too many parts.");
        }
        expanded.reversed().forEach(tokens::addFirst);
    }
}
