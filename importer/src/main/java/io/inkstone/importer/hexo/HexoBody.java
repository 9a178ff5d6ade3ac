package io.inkstone.importer.hexo;

import io.inkstone.importer.document.Admonitions;
import io.inkstone.importer.document.Callouts;
import io.inkstone.importer.document.Containers;
import io.inkstone.importer.document.Emoji;
import io.inkstone.importer.document.FenceInfo;
import io.inkstone.importer.document.HtmlBody;
import io.inkstone.importer.document.StrayFence;
import io.inkstone.importer.document.Title;
import io.inkstone.importer.text.NumberedText;

/** Makes our Markdown of a document's body, links not yet led anywhere. */
final class HexoBody {
    private final HexoConfiguration configuration;

    HexoBody(HexoConfiguration configuration) {
        this.configuration = configuration;
    }

    NumberedText convert(HexoDocument document, String title, HexoTagSite site) {
        NumberedText body = NumberedText.of(document.body(), document.own().bodyLine());
        if (document.own().hasFrontMatter()) {
            body = StrayFence.drop(body, document.notices());
        }
        if (document.isHtml()) {
            return HtmlBody.convert(body);
        }
        boolean literal = document.frontMatter().isYes("disableNunjucks") || configuration.hasNoTags();
        NumberedText tagged = literal ? body : new HexoTagConverter(site, document.notices()).convert(body);
        NumberedText marked = HexoMarks.convert(FenceInfo.convert(tagged));
        NumberedText named = configuration.hasEmoji() ? Emoji.convert(marked) : marked;
        NumberedText broken = configuration.breaksLines() ? HexoLineBreaks.harden(named) : named;
        return Title.withoutRepetition(Callouts.convert(Admonitions.convert(Containers.convert(broken))), title);
    }
}
