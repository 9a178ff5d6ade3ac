package io.inkstone.importer.hugo;

import io.inkstone.importer.document.Callouts;
import io.inkstone.importer.document.DefinitionLists;
import io.inkstone.importer.document.Emoji;
import io.inkstone.importer.document.FenceInfo;
import io.inkstone.importer.document.HtmlBody;
import io.inkstone.importer.document.StrayFence;
import io.inkstone.importer.document.Title;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;

/** Makes our Markdown of a text's body, links not yet led anywhere. */
final class HugoBody {
    private HugoBody() {}

    static NumberedText convert(
            HugoDocument document, HugoConfiguration configuration, Shortcodes shortcodes, String title) {
        NumberedText body = NumberedText.of(document.body(), document.own().bodyLine());
        if (document.own().hasFrontMatter()) {
            body = StrayFence.drop(body, document.notices());
        }
        NumberedText plain = shortcodes.convert(body);
        if (document.isHtml()) {
            return HtmlBody.convert(plain);
        }
        if (document.file().extension().startsWith("rm")) {
            document.notices().add(NoticeKind.FORMAT, 0, "it is R Markdown: what R computes is not in the archive");
        }
        NumberedText fenced = HugoFormulas.convert(FenceInfo.convert(plain), configuration);
        boolean named = configuration.keys().isYes("enableemoji");
        NumberedText text = HugoAttributes.convert(named ? Emoji.convert(fenced) : fenced);
        boolean hard = configuration.keys().isYes("markup", "goldmark", "renderer", "hardwraps");
        text = Callouts.convert(DefinitionLists.convert(hard ? withHardBreaks(text) : text));
        return Title.withoutRepetition(text, title);
    }

    /** Where the old site showed each line break, two blanks say so. */
    private static NumberedText withHardBreaks(NumberedText text) {
        CodeMask mask = CodeMask.of(text);
        LineEditor editor = new LineEditor(text);
        for (int line = 0; line < text.lineCount(); line++) {
            String content = text.line(line);
            boolean breaks = line + 1 < text.lineCount()
                    && !content.isBlank()
                    && !text.line(line + 1).isBlank()
                    && !mask.isBlockLine(text, line)
                    && !mask.isBlockLine(text, line + 1)
                    && !content.matches("\\s*(?:#|[|<>$]|[-*_=]{3,}|.*\\|).*|.*(?:\\\\|  )$");
            if (breaks) {
                editor.replace(line, content + "  ");
            } else {
                editor.keep(line);
            }
        }
        return editor.done();
    }
}
