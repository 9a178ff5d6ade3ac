package io.inkstone.core.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of one article: each unique, and known by what links of the article may call them. */
final class ElementIds {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> nextNumber = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byWords = new HashMap<>();

    /** The id as wished, or with a number after it if another element has it. */
    String take(String wished) {
        String id = wished;
        while (!taken.add(id)) {
            id = wished + "-" + nextNumber.merge(wished, 2, (number, first) -> number + 1);
        }
        return id;
    }

    boolean isTaken(String id) {
        return taken.contains(id);
    }

    /** Lets links say {@code #name} for the id; of two with one name the first is meant. */
    void call(String id, String name) {
        byName.putIfAbsent(name, id);
        byWords.putIfAbsent(words(name), id);
    }

    /**
     * The id that a link means. Generators make ids of headings in different ways ({@code #安装-步骤}, {@code #安装步骤},
     * {@code #Install_It}), so where no name is the same, letters and digits decide.
     */
    Optional<String> meantBy(String fragment) {
        if (taken.contains(fragment)) {
            return Optional.of(fragment);
        }
        String words = words(fragment);
        return Optional.ofNullable(byName.get(fragment))
                .or(() -> Optional.ofNullable(words.isEmpty() ? null : byWords.get(words)));
    }

    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(words::appendCodePoint);
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
