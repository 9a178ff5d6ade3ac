package io.inkstone.importer.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lists, close together or apart as HTML has them. */
final class Lists {
    private final Blocks blocks;

    Lists(Blocks blocks) {
        this.blocks = blocks;
    }

    void add(Element list, List<Block> out, int depth) {
        List<List<Block>> items = items(list, depth);
        if (items.isEmpty()) {
            return;
        }
        boolean ordered = list.normalName().equals("ol");
        boolean other = !out.isEmpty() && out.getLast().kind() == Block.Kind.LIST && hasMark(out.getLast(), ordered);
        boolean loose = isLoose(list, items);
        int number = ordered ? start(list) : 0;
        StringBuilder text = new StringBuilder();
        for (List<Block> item : items) {
            String mark = ordered ? number++ + (other ? ") " : ". ") : other ? "* " : "- ";
            text.append(text.isEmpty() ? "" : loose ? "\n\n" : "\n");
            text.append(Block.behind(join(item, loose), mark, " ".repeat(mark.length()))
                    .stripTrailing());
        }
        boolean followsText = !ordered || start(list) == 1;
        out.add(new Block(followsText ? Block.Kind.LIST : Block.Kind.OTHER, text.toString()));
    }

    /** Two lists in a row would be one if they had the same mark. */
    private static boolean hasMark(Block last, boolean ordered) {
        return last.text().matches(ordered ? "(?s)\\d+\\. .*" : "(?s)- .*");
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
    }

    /** A list within a list, but in none of its items, belongs to the item before. */
    private List<List<Block>> items(Element list, int depth) {
        List<List<Block>> items = new ArrayList<>();
        for (Node node : list.childNodes()) {
            boolean blank = node instanceof TextNode text && text.isBlank();
            if (node instanceof Element element && element.normalName().equals("li")) {
                items.add(new ArrayList<>(blocks.of(element, depth + 1)));
            } else if (!blank) {
                List<Block> stray = blocks.of(List.of(node), depth + 1);
                if (items.isEmpty() || stray.stream().anyMatch(block -> block.kind() == Block.Kind.PARAGRAPH)) {
                    items.add(new ArrayList<>(stray));
                } else {
                    items.getLast().addAll(stray);
                }
            }
        }
        items.removeIf(List::isEmpty);
        return items;
    }

    private static boolean isLoose(Element list, List<List<Block>> items) {
        boolean several = items.stream()
                .anyMatch(item -> item.stream()
                                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                                .count()
                        > 1);
        List<Element> listed = list.select("> li");
        return several || (listed.size() > 1 && listed.stream().allMatch(li -> li.selectFirst("> p") != null));
    }

    private static String join(List<Block> item, boolean loose) {
        StringBuilder text = new StringBuilder(item.getFirst().text());
        for (int i = 1; i < item.size(); i++) {
            boolean close = !loose
                    && item.get(i).kind() == Block.Kind.LIST
                    && item.get(i - 1).kind() == Block.Kind.PARAGRAPH;
            text.append(close ? "\n" : "\n\n").append(item.get(i).text());
        }
        return text.toString();
    }
}
