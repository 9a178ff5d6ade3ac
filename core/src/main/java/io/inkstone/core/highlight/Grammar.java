package io.inkstone.core.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words and marks of one language, read from its {@code .lang} file. A line there is a field and its values:
 *
 * <pre>
 * keyword  if else while        words, also "type", "constant" (a number's kind), "function"
 * comment  //                   up to the end of the line; one mark a line of the file
 * block    /* *&#47; [nested]       a comment with an end
 * string   " " [escape] [lines]  with escapes by backslash; over several lines
 * letter   -?                   what else stands in words
 * rule     AT_META              see {@link Rule}
 * </pre>
 */
record Grammar(
        Map<String, TokenKind> words, List<String> comments, List<Quoted> quoted, String letters, Set<Rule> rules) {
    /** How a language uses signs that others have no use for. */
    enum Rule {
        /** {@code @word} is an annotation. */
        AT_META,
        /** {@code #word} is a directive. */
        HASH_META,
        /** {@code #[…]} is an attribute. */
        BRACKET_META,
        /** {@code $word} is a variable. */
        DOLLAR_VARIABLE,
        /** {@code 'a} without a second quote is a lifetime. */
        LIFETIME,
        /** A word that begins with a capital is a type. */
        CAPITAL_TYPE,
        /** The first word of a statement says what to do. */
        LEADING_KEYWORD,
        /** A word before {@code =} or {@code :} is a name that gets a value. */
        KEY,
        /** {@code [words]} at the beginning of a line is a title. */
        SECTION,
        /** Keywords are the same in upper case. */
        ANY_CASE,
        /** A quotation mark at the beginning of a line begins a comment. */
        QUOTE_COMMENT
    }

    /** A comment or a string with an end. */
    record Quoted(TokenKind kind, String open, String close, Set<String> how) {
        boolean isEscaped() {
            return how.contains("escape");
        }

        boolean isNested() {
            return how.contains("nested");
        }

        boolean endsWithLine() {
            return kind == TokenKind.STRING && !how.contains("lines");
        }
    }

    static Grammar load(String name) {
        try (InputStream file = Grammar.class.getResourceAsStream(name + ".lang")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no grammar \"" + name + "\".");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Grammar parse(String file) {
        Grammar grammar = new Grammar(
                new HashMap<>(), new ArrayList<>(), new ArrayList<>(), letters(file), EnumSet.noneOf(Rule.class));
        file.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] fields = line.strip().split("\\s+", -1);
            grammar.add(fields[0], List.of(fields).subList(1, fields.length));
        });
        return grammar;
    }

    private static String letters(String file) {
        return file.lines()
                .filter(line -> line.startsWith("letter"))
                .map(line -> line.substring("letter".length()).strip())
                .findFirst()
                .orElse("");
    }

    private void add(String field, List<String> values) {
        switch (field) {
            case "keyword" -> values.forEach(word -> words.put(word, TokenKind.KEYWORD));
            case "type" -> values.forEach(word -> words.put(word, TokenKind.TYPE));
            case "constant" -> values.forEach(word -> words.put(word, TokenKind.NUMBER));
            case "function" -> values.forEach(word -> words.put(word, TokenKind.FUNCTION));
            case "comment" -> comments.addAll(values);
            case "block" -> quoted.add(quoted(TokenKind.COMMENT, values));
            case "string" -> quoted.add(quoted(TokenKind.STRING, values));
            case "rule" -> values.forEach(rule -> rules.add(Rule.valueOf(rule)));
            case "letter" -> {}
            default -> throw new IllegalArgumentException("A grammar has no field \"" + field + "\".");
        }
    }

    private static Quoted quoted(TokenKind kind, List<String> values) {
        return new Quoted(kind, values.get(0), values.get(1), Set.copyOf(values.subList(2, values.size())));
    }

    boolean has(Rule rule) {
        return rules.contains(rule);
    }

    TokenKind kindOf(String word) {
        TokenKind kind = words.get(has(Rule.ANY_CASE) ? word.toLowerCase(Locale.ROOT) : word);
        if (kind == null && has(Rule.CAPITAL_TYPE) && Character.isUpperCase(word.charAt(0))) {
            return TokenKind.TYPE;
        }
        return kind == null ? TokenKind.PLAIN : kind;
    }

    boolean isStart(char character) {
        return Character.isLetter(character) || character == '_';
    }

    boolean isPart(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || letters.indexOf(character) >= 0;
    }
}
