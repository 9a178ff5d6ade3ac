package io.inkstone.importer.document;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;

/** Leaves out a second {@code ---} right below the front matter: it would be an empty rule at the head of the article. */
public final class StrayFence {
    private StrayFence() {}

    public static NumberedText drop(NumberedText body, Notices notices) {
        int line = 0;
        while (line < body.lineCount() - 1 && body.line(line).isBlank()) {
            line++;
        }
        if (!body.line(line).matches("-{3,}[ \\t]*")) {
            return body;
        }
        notices.add(NoticeKind.COSMETIC, body.number(line), "a second \"---\" below the front matter was left out");
        int stray = line;
        return LineEditor.without(body, each -> each == stray);
    }
}
