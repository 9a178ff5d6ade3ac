package io.inkstone.importer.hexo;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a text outside of code, in their order, and where those end that have an end. What stands between a tag for code
 * and its end is not looked into.
 */
record HexoTags(List<HexoTag> all, Map<HexoTag, HexoTag> ends) {
    static HexoTags in(NumberedText text) {
        String chars = text.text();
        CodeMask mask = CodeMask.of(HexoVerbatim.blanked(text));
        HexoTags found = new HexoTags(new ArrayList<>(), new HashMap<>());
        Set<String> unclosed = new HashSet<>();
        int from = 0;
        for (HexoTag tag = HexoTag.next(chars, 0); tag != null; tag = HexoTag.next(chars, from)) {
            HexoTag end = verbatimEnd(chars, tag, unclosed);
            if (mask.isCode(tag.start()) && !isRawInSpan(mask, tag, end)) {
                from = tag.start() + 2;
            } else {
                found.all().add(tag);
                from = end == null ? tag.end() : end.end();
                if (end != null) {
                    found.ends().put(tag, end);
                }
            }
        }
        found.pair();
        return found;
    }

    /** A name that is not closed from here on is not closed later either. */
    private static @Nullable HexoTag verbatimEnd(String chars, HexoTag tag, Set<String> unclosed) {
        if (!HexoVerbatim.isVerbatim(tag.name()) || unclosed.contains(tag.name())) {
            return null;
        }
        HexoTag end = HexoVerbatim.closing(chars, tag);
        if (end == null) {
            unclosed.add(tag.name());
        }
        return end;
    }

    /** Within a line's code the marks of {@code raw} count; in a block of code they are text. */
    private static boolean isRawInSpan(CodeMask mask, HexoTag tag, @Nullable HexoTag end) {
        return end != null
                && tag.name().equals("raw")
                && mask.isAllCode(tag.start(), end.end())
                && !mask.isBlock(tag.start());
    }

    /** Each end belongs to the nearest tag above it that bears its name. */
    private void pair() {
        Map<String, Deque<HexoTag>> open = new HashMap<>();
        for (HexoTag tag : all) {
            String name = tag.isEnd() ? tag.name().substring("end".length()) : tag.name();
            Deque<HexoTag> above = open.computeIfAbsent(name, none -> new ArrayDeque<>());
            if (!tag.isEnd()) {
                above.push(tag);
            } else if (!above.isEmpty()) {
                ends.putIfAbsent(above.pop(), tag);
            }
        }
    }
}
