package io.inkstone.importer.hugo;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives shortcodes the value that they had, as far as that is certain. Of what is not known the words inside stay, a lone
 * one stays as it was written; both are reported with their line.
 */
final class Shortcodes {
    private static final int DEEPEST = 32;
    private static final int DEEPEST_INDENT = 40;

    private final ShortcodeContext context;
    private final ShortcodeValues values;

    Shortcodes(ShortcodeContext context) {
        this.context = context;
        this.values = new ShortcodeValues(context);
    }

    NumberedText convert(NumberedText text) {
        List<Shortcode> found = ShortcodeScanner.scan(text.text());
        return found.isEmpty() ? text : new Pass(text, found).range(new Range(0, text.length(), 0, found.size()), 0);
    }

    /** The offsets and the shortcodes from one up to before another. */
    private record Range(int from, int to, int first, int last) {}

    /** One text with its shortcodes and what closes which. */
    private final class Pass {
        private final NumberedText text;
        private final List<Shortcode> found;
        private final CodeMask mask;
        private final Map<Integer, Integer> closing = new HashMap<>();

        Pass(NumberedText text, List<Shortcode> found) {
            this.text = text;
            this.found = found;
            this.mask = CodeMask.of(text);
            pair();
        }

        private void pair() {
            Deque<Integer> open = new ArrayDeque<>();
            for (int i = 0; i < found.size(); i++) {
                Shortcode shortcode = found.get(i);
                if (shortcode.kind() == Shortcode.Kind.OPENS && !shortcode.single()) {
                    open.push(i);
                } else if (shortcode.kind() == Shortcode.Kind.CLOSES) {
                    String name = shortcode.name();
                    if (open.stream().anyMatch(each -> found.get(each).name().equals(name))) {
                        while (!found.get(open.element()).name().equals(name)) {
                            open.pop();
                        }
                        closing.put(open.pop(), i);
                    }
                }
            }
        }

        private NumberedText range(Range range, int depth) {
            NumberedText.Builder out = new NumberedText.Builder();
            int copied = range.from();
            for (int i = range.first(); i < range.last(); i++) {
                Shortcode shortcode = found.get(i);
                Integer close = closing.get(i);
                NumberedText inner = close == null || depth >= DEEPEST
                        ? null
                        : range(new Range(shortcode.end(), found.get(close).start(), i + 1, close), depth + 1);
                out.copy(text, copied, shortcode.start()).copy(replaced(shortcode, inner));
                i = inner == null || close == null ? i : close;
                copied = found.get(i).end();
            }
            return out.copy(text, copied, range.to()).build();
        }

        private NumberedText replaced(Shortcode shortcode, @Nullable NumberedText inner) {
            int line = text.numberAt(shortcode.start());
            if (shortcode.kind() == Shortcode.Kind.SHOWN) {
                return NumberedText.atLine(shown(shortcode), line);
            }
            if (inner != null && HugoLocks.isLock(shortcode)) {
                return unlocked(shortcode, inner, line);
            }
            boolean code = mask.isCode(shortcode.start());
            NumberedText value = shortcode.kind() == Shortcode.Kind.CLOSES
                    ? null
                    : values.of(new ShortcodeValues.Call(shortcode, inner, line, code, indent(shortcode)));
            return value != null ? value : code ? asWritten(shortcode, inner) : unknown(shortcode, inner, line);
        }

        /** Without the password. The text is a draft for it; one that only includes the file is not. */
        private NumberedText unlocked(Shortcode shortcode, NumberedText inner, int line) {
            if (context.depth() == 0) {
                return inner;
            }
            String message = "a passage of an included file was not meant for everybody (" + shortcode.name()
                    + ") and was left out";
            context.notices().add(NoticeKind.MARKUP, line, message);
            return NumberedText.atLine("", line);
        }

        /** The blanks before it where nothing else stands there; a list item's mark counts as blanks. */
        private String indent(Shortcode shortcode) {
            int start = text.start(text.lineOf(shortcode.start()));
            if (shortcode.start() - start > DEEPEST_INDENT) {
                return "";
            }
            String before = text.text().substring(start, shortcode.start());
            return before.matches("[ \\t]*(?:[-*+]|\\d{1,9}[.)])?[ \\t]*") ? " ".repeat(before.length()) : "";
        }

        private String shown(Shortcode shortcode) {
            String marks = text.text().substring(shortcode.start() + 2, shortcode.start() + 3);
            String closing = marks.equals("<") ? ">" : marks;
            return literal("{{" + marks + shortcode.name() + closing + "}}", mask.isCode(shortcode.start()));
        }

        private String written(Shortcode shortcode) {
            return text.text().substring(shortcode.start(), shortcode.end());
        }

        private NumberedText asWritten(Shortcode shortcode, @Nullable NumberedText inner) {
            NumberedText.Builder out = new NumberedText.Builder().copy(text, shortcode.start(), shortcode.end());
            if (inner != null) {
                int line = text.numberAt(shortcode.start());
                out.copy(inner).append("{{< /" + shortcode.name() + " >}}", line);
            }
            return out.build();
        }

        private NumberedText unknown(Shortcode shortcode, @Nullable NumberedText inner, int line) {
            String what = inner == null
                    ? "this shortcode is not known here: "
                    : "of this shortcode only the words inside stay: ";
            context.notices().add(NoticeKind.SHORTCODE, line, what + shortened(written(shortcode)));
            return inner != null ? inner : NumberedText.atLine(literal(written(shortcode), false), line);
        }
    }

    /** So that no renderer takes the name for that of an element. */
    private static String literal(String written, boolean code) {
        return code ? written : written.replace("{{<", "{{\\<");
    }

    private static String shortened(String written) {
        String line = written.replaceAll("\\s+", " ");
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }
}
