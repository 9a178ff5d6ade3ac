package io.inkstone.core.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.jspecify.annotations.Nullable;

/**
 * The languages and what authors call them, read from {@code languages.txt}: a line is a lexer, a name and its aliases. A
 * lexer is made when a listing first asks for it.
 */
final class Languages {
    private static final Set<String> PLAIN = Set.of("", "text", "txt", "plain", "plaintext", "none", "nohighlight");

    /** In them the library calls classes of the standard library functions. */
    private static final Set<String> WITH_CLASSES = Set.of("text/java", "text/kotlin", "text/scala", "text/groovy");

    private static final Map<String, Entry> ENTRIES = entries();
    private static final Map<String, Lexer> LEXERS = new ConcurrentHashMap<>();

    private Languages() {}

    private record Entry(String lexer, String name) {}

    static Optional<Lexer> lexer(String alias) {
        return entry(alias).map(entry -> LEXERS.computeIfAbsent(entry.lexer(), Languages::make));
    }

    static String nameOf(String alias) {
        return PLAIN.contains(alias.toLowerCase(Locale.ROOT))
                ? ""
                : entry(alias).map(Entry::name).orElse(alias);
    }

    /** One alias of each lexer. */
    static Set<String> representatives() {
        Map<String, String> byLexer = new TreeMap<>();
        ENTRIES.forEach((alias, entry) -> byLexer.putIfAbsent(entry.lexer(), alias));
        return new TreeSet<>(byLexer.values());
    }

    private static Optional<Entry> entry(String alias) {
        @Nullable Entry entry = ENTRIES.get(alias.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(entry);
    }

    private static Lexer make(String lexer) {
        if (lexer.startsWith("text/")) {
            TokenMakerFactory makers = TokenMakerFactory.getDefaultInstance();
            TokenKind function = WITH_CLASSES.contains(lexer) ? TokenKind.TYPE : TokenKind.FUNCTION;
            return new LibraryLexer(() -> makers.getTokenMaker(lexer), function);
        }
        return switch (lexer) {
            case "diff" -> new DiffLexer();
            case "plain" -> listing -> {};
            default -> new GrammarLexer(Grammar.load(lexer));
        };
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new HashMap<>();
        read().lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] fields = line.strip().split("\\s*\\|\\s*", -1);
            for (String alias : fields[2].split("\\s+", -1)) {
                entries.put(alias, new Entry(fields[0], fields[1]));
            }
        });
        return Map.copyOf(entries);
    }

    private static String read() {
        try (InputStream file = Languages.class.getResourceAsStream("languages.txt")) {
            if (file == null) {
                throw new IllegalStateException("The list of languages is missing.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
