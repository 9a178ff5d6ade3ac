package io.inkstone.core.markup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads an article's passages in their order; the marks of footnotes and what is read above Han characters are left out. */
final class PassageReader implements NodeFilter {
    private static final Set<String> LEFT_OUT = Set.of("rt", "rp");
    private static final Set<String> LINES = Set.of("br", "td", "th");

    private final List<PlainText.Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean code;

    private PassageReader() {}

    static List<PlainText.Passage> read(Element article) {
        PassageReader reader = new PassageReader();
        article.filter(reader);
        reader.finish();
        return reader.passages;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            text.append(piece.getWholeText());
        } else if (node instanceof Element element) {
            if (isLeftOut(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && breaksLine(element)) {
            finish();
            code &= !element.nameIs("pre");
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        if (code) {
            return;
        }
        if (breaksLine(element)) {
            finish();
            code = element.nameIs("pre");
        } else if (element.nameIs("img")) {
            finish();
            text.append(element.attr("alt"));
            finish();
        }
    }

    private void finish() {
        String passage = code ? text.toString().strip() : OneLine.of(text.toString());
        if (!passage.isEmpty()) {
            String clean = passage.replace("\0", "");
            passages.add(new PlainText.Passage(Normalizer.normalize(clean, Normalizer.Form.NFC), code));
        }
        text.setLength(0);
    }

    private boolean breaksLine(Element element) {
        return code ? element.nameIs("pre") : element.isBlock() || LINES.contains(element.normalName());
    }

    private static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.hasClass("footnote-ref")
                || element.hasClass("footnote-backref");
    }
}
