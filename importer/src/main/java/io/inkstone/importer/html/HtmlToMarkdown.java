package io.inkstone.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes Markdown of HTML, as {@code docs/importing.md} says. */
public final class HtmlToMarkdown {
    private HtmlToMarkdown() {}

    /** The Markdown of a fragment, with one line end behind it; empty for one that says nothing. */
    public static String convert(String html) {
        return convert(parse(html));
    }

    /** A fragment as a tree, to be changed before it is converted. */
    public static Element parse(String html) {
        Element body = Document.createShell("").body();
        return body.insertChildren(0, parser().parseFragmentInput(html, body, ""));
    }

    /** A whole page as a tree. */
    public static Document page(String html) {
        return Jsoup.parse(html, "", parser());
    }

    /** One without the limit of depth, beyond which it fails at some pages; ours come after it. */
    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(Integer.MAX_VALUE);
    }

    /** The same of what an element holds. The tree may be changed by it. */
    public static String convert(Element body) {
        List<Element> notes = Footnotes.take(body);
        Set<String> wantedAnchors = Anchors.wanted(body);
        Blocks blocks = new Blocks(new Elements(body), wantedAnchors);
        List<Block> all = new ArrayList<>(blocks.of(body, 0));
        for (int i = 0; i < notes.size(); i++) {
            String note = Block.join(blocks.of(notes.get(i), 0));
            all.add(Block.other(Block.behind(note, "[^" + (i + 1) + "]: ", "    ")));
        }
        return all.isEmpty() ? "" : Block.join(all) + "\n";
    }

    /** Markdown that stands in HTML and is to come through as it is. */
    public static Element verbatim(String markdown) {
        return new Element(Elements.MARKDOWN).text(markdown.strip());
    }
}
