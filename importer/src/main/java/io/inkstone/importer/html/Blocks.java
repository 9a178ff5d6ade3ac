package io.inkstone.importer.html;

import io.inkstone.importer.html.InlineText.Breaks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The blocks of a text, each in Markdown. */
final class Blocks {
    /** Deeper elements come in as the text that they hold. */
    private static final int DEEPEST = 60;

    private final Elements elements;
    private final Inlines inlines;
    private final Lists lists;
    private final Tables tables;
    private final Figures figures;

    Blocks(Elements elements, Set<String> wantedAnchors) {
        this.elements = elements;
        this.inlines = new Inlines(wantedAnchors);
        this.lists = new Lists(this);
        this.tables = new Tables(inlines);
        this.figures = new Figures(this, inlines);
    }

    List<Block> of(Element parent, int depth) {
        return of(parent.childNodes(), depth);
    }

    List<Block> of(List<Node> nodes, int depth) {
        List<Block> blocks = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        for (Node node : nodes) {
            if (isInline(node)) {
                run.add(node);
            } else {
                paragraphs(run, blocks);
                block(node, blocks, depth);
            }
        }
        paragraphs(run, blocks);
        return blocks;
    }

    private boolean isInline(Node node) {
        if (node instanceof Element element) {
            boolean framed = Frames.isFrame(element) && isAlone(element);
            return !framed && !Elements.isBlock(element) && (!elements.holdsBlocks(element) || isTextLink(element));
        }
        return node instanceof TextNode;
    }

    /** A player amid a sentence stays in it. */
    private static boolean isAlone(Element element) {
        return isBreak(element.previousSibling()) && isBreak(element.nextSibling());
    }

    private static boolean isBreak(@Nullable Node node) {
        return node == null
                || (node instanceof TextNode text && text.isBlank())
                || (node instanceof Element element
                        && (Elements.isBlock(element)
                                || Frames.isFrame(element)
                                || element.normalName().equals("br")));
    }

    /** A link around blocks of mere text is a link with text in it. */
    private static boolean isTextLink(Element element) {
        return element.normalName().equals("a")
                && element.select("pre, table, ul, ol, blockquote, figure, iframe, img")
                        .isEmpty();
    }

    private void paragraphs(List<Node> run, List<Block> blocks) {
        if (!run.isEmpty()) {
            String text = inlines.of(run, Breaks.LINES);
            Arrays.stream(text.split("\n\n"))
                    .filter(each -> !isBlank(each))
                    .map(Block::paragraph)
                    .forEach(blocks::add);
            run.clear();
        }
    }

    /** Blanks of whatever width do not make a paragraph. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B);
    }

    private void block(Node node, List<Block> blocks, int depth) {
        if (node instanceof Comment comment
                && comment.getData().strip().toLowerCase(Locale.ROOT).matches("more\\b.*")) {
            blocks.add(Block.other("<!-- more -->"));
        } else if (node instanceof Element element && depth > DEEPEST) {
            paragraphs(new ArrayList<>(List.of(new TextNode(element.text()))), blocks);
        } else if (node instanceof Element element) {
            block(element, blocks, depth);
        }
    }

    private void block(Element element, List<Block> blocks, int depth) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, blocks);
            case "blockquote" -> quote(element, blocks, depth);
            case "ul", "ol", "menu", "dir" -> lists.add(element, blocks, depth);
            case "li" -> blocks.addAll(of(element, depth + 1));
            case "pre", "listing", "xmp" -> pre(element, blocks);
            case "hr" -> blocks.add(Block.other("---"));
            case "table" -> table(element, blocks, depth);
            case "figure" -> blocks.addAll(figures.of(element, depth));
            case "dl" -> blocks.add(Block.other(KeptHtml.of(element)));
            case "details" -> blocks.add(Block.other(details(element, depth)));
            case Elements.MARKDOWN -> blocks.add(Block.other(element.wholeText()));
            default -> others(element, blocks, depth);
        }
    }

    private void others(Element element, List<Block> blocks, int depth) {
        if (Frames.isFrame(element)) {
            String frame = Frames.markdown(element);
            if (!frame.isEmpty()) {
                blocks.add(Block.other(frame));
            }
        } else if (!Elements.isSilent(element) && !Inlines.isSecondPicture(element)) {
            blocks.addAll(of(element, depth + 1));
        }
    }

    private void heading(Element element, List<Block> blocks) {
        int level = element.normalName().charAt(1) - '0';
        String text = inlines.of(element.childNodes(), Breaks.BLANKS);
        String bare = text.matches("\\*\\*[^*]+\\*\\*") ? text.substring(2, text.length() - 2) : text;
        String closed = bare.replaceFirst("(\\s)(#+)$", "$1\\\\$2");
        if (!isBlank(closed)) {
            blocks.add(Block.other("#".repeat(level) + " " + closed));
        }
    }

    private void quote(Element element, List<Block> blocks, int depth) {
        String inner = Block.join(of(element, depth + 1));
        if (!inner.isEmpty()) {
            blocks.add(Block.other(Block.behind(inner, "> ", "> ")));
        }
    }

    /** Code; but verse, which only wants its lines kept, is text. */
    private void pre(Element element, List<Block> blocks) {
        boolean verse = element.hasClass("wp-block-verse");
        if (verse) {
            element.select("*").textNodes().forEach(Blocks::withBreaks);
            element.textNodes().forEach(Blocks::withBreaks);
            paragraphs(new ArrayList<>(element.childNodes()), blocks);
        } else if (!element.text().isBlank()) {
            blocks.add(Block.other(Code.fenced(element)));
        }
    }

    private static void withBreaks(TextNode text) {
        String[] lines = text.getWholeText().split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            text.before(new TextNode(lines[i]));
            text.before(new Element("br"));
        }
        text.text(lines[lines.length - 1]);
    }

    private void table(Element table, List<Block> blocks, int depth) {
        if (table.selectFirst("td.code, td.rouge-code") != null) {
            blocks.add(Block.other(Code.fenced(table)));
        } else if (Tables.isLayout(table)) {
            table.select("> * > tr > td, > * > tr > th").forEach(cell -> blocks.addAll(of(cell, depth + 1)));
        } else {
            blocks.addAll(tables.of(table));
        }
    }

    private String details(Element details, int depth) {
        Element summary = details.selectFirst("> summary");
        String title = summary == null ? "" : inlines.of(summary.childNodes(), Breaks.BLANKS);
        List<Node> rest = details.childNodes().stream()
                .filter(node -> !node.equals(summary))
                .toList();
        String inner = Block.join(of(rest, depth + 1));
        String open = details.hasAttr("open") ? "<details open>" : "<details>";
        String head = summary == null ? open : open + "\n<summary>" + KeptHtml.inline(summary) + "</summary>";
        return head + (title.isEmpty() && inner.isEmpty() ? "" : "\n\n" + inner) + "\n\n</details>";
    }
}
