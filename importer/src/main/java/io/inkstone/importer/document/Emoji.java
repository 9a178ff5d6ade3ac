package io.inkstone.importer.document;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code :coffee:} is a cup of coffee; the names of {@code emoji.txt} are known. */
public final class Emoji {
    private static final Pattern NAMED = Pattern.compile(":([a-z0-9_+-]{1,40}):");
    private static final Map<String, String> BY_NAME = load();

    private Emoji() {}

    public static NumberedText convert(NumberedText text) {
        CodeMask mask = CodeMask.of(text);
        NumberedText.Builder out = new NumberedText.Builder();
        Matcher named = NAMED.matcher(text.text());
        int from = 0;
        for (int at = 0; named.find(at); ) {
            String emoji = mask.isCode(named.start()) ? null : BY_NAME.get(named.group(1));
            // The colon that ends what is no name may begin one.
            at = emoji == null ? named.end() - 1 : named.end();
            if (emoji != null) {
                out.copy(text, from, named.start()).append(emoji, text.numberAt(named.start()));
                from = named.end();
            }
        }
        return from == 0 ? text : out.copy(text, from, text.length()).build();
    }

    private static Map<String, String> load() {
        try (InputStream file = Objects.requireNonNull(Emoji.class.getResourceAsStream("emoji.txt"))) {
            Map<String, String> byName = new HashMap<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] words = line.split(" ", -1);
                for (int i = 1; i < words.length; i++) {
                    byName.put(words[i], words[0]);
                }
            }
            return Map.copyOf(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
