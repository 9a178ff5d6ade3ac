package io.inkstone.importer.jekyll;

import io.inkstone.importer.text.AsMarkdown;
import io.inkstone.importer.text.NumberedText;

/** Makes a fence of {@code highlight}, of Octopress' {@code codeblock}, and of a diagram under its own name. */
final class LiquidHighlight {
    private LiquidHighlight() {}

    static NumberedText fence(NumberedText text, LiquidToken opening, LiquidToken closing) {
        String code = LiquidVerbatim.withoutRawMarks(text.text().substring(opening.end(), closing.start()));
        String indent = indent(text, opening.start());
        String fence = AsMarkdown.fence(code);
        boolean atLineStart = indent.length() == opening.start() - text.start(text.lineOf(opening.start()));
        int first = text.numberAt(opening.start());
        int last = text.numberAt(closing.start());
        NumberedText.Builder out = new NumberedText.Builder();
        out.append(atLineStart ? "" : "\n\n", first);
        out.append(fence + language(opening) + "\n", first);
        String trimmed = code.replaceFirst("\\A[ \\t]*\\n", "").stripTrailing();
        int line = first + 1;
        for (String codeLine : trimmed.split("\n", -1)) {
            out.append(codeLine + "\n", Math.min(line++, last));
        }
        out.append(indent + fence, last);
        boolean atLineEnd = text.text()
                .substring(closing.end(), text.end(text.lineOf(closing.end())))
                .isBlank();
        return out.append(atLineEnd ? "" : "\n", last).build();
    }

    private static String indent(NumberedText text, int offset) {
        String before = text.text().substring(text.start(text.lineOf(offset)), offset);
        return before.isBlank() ? before : "";
    }

    private static String language(LiquidToken opening) {
        if (!opening.name().equals("highlight") && !opening.name().equals("codeblock")) {
            return opening.name();
        }
        String first = opening.arguments().split("\\s", 2)[0].replaceFirst("^lang:", "");
        return first.equals("linenos") || first.contains("=") || first.contains("`") ? "" : first;
    }
}
