package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.HtmlBody;
import io.inkstone.importer.document.StrayFence;
import io.inkstone.importer.document.Title;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.text.NumberedText;
import java.io.IOException;

/** Makes our Markdown of a document's body, links not yet led anywhere. */
final class JekyllBody {
    private JekyllBody() {}

    static NumberedText convert(JekyllDocument document, LiquidConverter liquid, String title) throws IOException {
        NumberedText body = NumberedText.of(document.body(), document.own().bodyLine());
        if (document.own().hasFrontMatter()) {
            body = StrayFence.drop(body, document.notices());
        }
        NumberedText evaluated = document.frontMatter().isNo("render_with_liquid") ? body : liquid.convert(body);
        if (document.isHtml()) {
            return HtmlBody.convert(evaluated);
        }
        if (document.file().extension().equals("textile")) {
            document.notices().add(NoticeKind.FORMAT, 0, "it is Textile and was taken as Markdown: its marks may show");
            return evaluated;
        }
        return Title.withoutRepetition(new Kramdown(document.notices()).convert(evaluated), title);
    }
}
