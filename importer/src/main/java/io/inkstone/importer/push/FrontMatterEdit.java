package io.inkstone.importer.push;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Front matter of which single keys are written anew; all other lines stay as they are. */
final class FrontMatterEdit {
    private static final Pattern YAML_KEY =
            Pattern.compile("(?:\"([^\"]+)\"|'([^']+)'|([^\\s#\"'\\-\\[\\]{}][^:]*?))[ \\t]*:(?:[ \\t].*)?");
    private static final Pattern TOML_KEY = Pattern.compile("(?:\"([^\"]+)\"|'([^']+)'|([A-Za-z0-9_-]+))[ \\t]*=.*");

    private final FrontMatterStyle style;
    private final List<Block> blocks = new ArrayList<>();

    /** A key with the lines of its value, or lines without a key. */
    private record Block(@Nullable String key, List<String> lines) {
        boolean is(String name) {
            return key != null && key.toLowerCase(Locale.ROOT).equals(name);
        }
    }

    private FrontMatterEdit(FrontMatterStyle style) {
        this.style = style;
    }

    /**
     * Takes front matter apart.
     *
     * @param head with its fences; empty for a file that has none
     * @return null for front matter of another kind than YAML or TOML between fences
     */
    static @Nullable FrontMatterEdit of(String head) {
        if (head.isEmpty()) {
            FrontMatterEdit fresh = new FrontMatterEdit(FrontMatterStyle.YAML);
            fresh.blocks.add(new Block(null, List.of("---")));
            fresh.blocks.add(new Block(null, List.of("---")));
            return fresh;
        }
        String opening = head.strip().split("\n", 2)[0].strip();
        FrontMatterStyle style = FrontMatterStyle.between(opening);
        if (style == null) {
            return null;
        }
        FrontMatterEdit edit = new FrontMatterEdit(style);
        edit.read(List.of(head.split("\n", -1)));
        return edit;
    }

    private void read(List<String> lines) {
        Pattern key = style == FrontMatterStyle.YAML ? YAML_KEY : TOML_KEY;
        boolean inTables = false;
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            inTables |= style == FrontMatterStyle.TOML && line.startsWith("[");
            Matcher opens = key.matcher(line);
            if (!inTables && opens.matches() && !isOpen()) {
                String name = Stream.of(opens.group(1), opens.group(2), opens.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
                blocks.add(new Block(name.strip(), new ArrayList<>(List.of(line))));
            } else if (!inTables && belongsToKey(lines, number)) {
                blocks.getLast().lines.add(line);
            } else {
                blocks.add(new Block(null, List.of(line)));
            }
        }
    }

    /** Whether the value at hand is a list or text of TOML's that has not ended yet. */
    private boolean isOpen() {
        return !blocks.isEmpty()
                && blocks.getLast().key != null
                && style.isOpen(String.join("\n", blocks.getLast().lines));
    }

    private boolean belongsToKey(List<String> lines, int number) {
        if (blocks.isEmpty() || blocks.getLast().key == null) {
            return false;
        }
        String line = lines.get(number);
        if (style == FrontMatterStyle.TOML) {
            return isOpen();
        }
        if (line.isBlank()) {
            return lines.subList(number, lines.size()).stream()
                    .filter(next -> !next.isBlank())
                    .findFirst()
                    .filter(next -> next.startsWith(" "))
                    .isPresent();
        }
        return line.startsWith(" ") || line.startsWith("\t") || line.matches("-(?: .*)?") || line.matches("[\\]}].*");
    }

    /**
     * Writes a key anew, where it stood under any of its names, else at the end.
     *
     * @param names in lower case, the usual one first
     */
    void put(List<String> names, String key, Object value) {
        int place = -1;
        for (int at = 0; at < blocks.size() && place < 0; at++) {
            Block block = blocks.get(at);
            place = names.stream().anyMatch(block::is) ? at : -1;
        }
        if (place < 0) {
            blocks.add(end(), new Block(key, style.lines(key, value, List.of())));
            return;
        }
        Block before = blocks.get(place);
        String own = Objects.requireNonNull(before.key);
        blocks.set(place, new Block(own, style.lines(own, value, before.lines)));
    }

    /** Takes a key away, under all of its names. */
    void remove(List<String> names) {
        blocks.removeIf(block -> names.stream().anyMatch(block::is));
    }

    /** Before TOML's tables, or the closing fence. */
    private int end() {
        int fence = style.opening().equals("---") ? lastFence() : firstTableOrFence();
        return Math.max(1, fence);
    }

    private int firstTableOrFence() {
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).lines.getFirst().startsWith("[")) {
                return at;
            }
        }
        return lastFence();
    }

    private int lastFence() {
        for (int at = blocks.size() - 1; at > 0; at--) {
            if (blocks.get(at).lines.getFirst().strip().matches("---|\\.\\.\\.|\\+\\+\\+")) {
                return at;
            }
        }
        return blocks.size();
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> lines.addAll(block.lines));
        String text = String.join("\n", lines);
        return text.endsWith("\n") ? text : text + "\n";
    }
}
