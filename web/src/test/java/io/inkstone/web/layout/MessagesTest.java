package io.inkstone.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.language.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path SOURCES = Path.of(System.getProperty("inkstone.root"), "web", "src", "main");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9]+)+|skip)\"");

    private final Messages chinese = Messages.of("site", Locale.forLanguageTag("zh-CN"));
    private final Messages english = Messages.of("site", Locale.ENGLISH);

    @Test
    void bothLanguagesHoldTheSameKeys() {
        assertThat(chinese.keys()).isEqualTo(english.keys());
    }

    @Test
    void noMessageIsBlankAndEachIsAPattern() {
        for (String key : english.keys()) {
            assertThat(english.text(key, 1, 2)).as(key).isNotBlank();
            assertThat(chinese.text(key, 1, 2)).as(key).isNotBlank();
        }
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(MessagesTest::isSource).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(MessagesTest::name)
                        .forEach(named::add);
            }
        }
        Set<String> unused = english.keys().stream()
                .filter(key -> !named.contains(key))
                .filter(key -> !isComposed(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    /** {@code error.404.title} and {@code tag.label} are put together from the code and the kind of term. */
    private static boolean isComposed(String key) {
        return key.startsWith("error.") || key.endsWith(".label");
    }

    private static String name(MatchResult key) {
        return key.group(1);
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".jte");
    }
}
