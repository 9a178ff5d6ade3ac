package io.inkstone.importer.hexo;

import io.inkstone.importer.document.FenceInfo;
import io.inkstone.importer.document.HtmlBody;
import io.inkstone.importer.document.StrayFence;
import io.inkstone.importer.document.Title;
import io.inkstone.importer.text.NumberedText;

/** Makes our Markdown of a document's body, links not yet led anywhere. */
final class HexoBody {
    private HexoBody() {}

    static NumberedText convert(HexoDocument document, String title) {
        NumberedText body = NumberedText.of(document.body(), document.own().bodyLine());
        if (document.own().hasFrontMatter()) {
            body = StrayFence.drop(body, document.notices());
        }
        if (document.isHtml()) {
            return HtmlBody.convert(body);
        }
        return Title.withoutRepetition(FenceInfo.convert(body), title);
    }
}
