package io.inkstone.importer.wordpress;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads what WordPress wrote and something broke: raw ampersands, CDATA within CDATA or without end, elements that were never
 * closed, a missing tail. Only elements that an export has are elements here; everything else is somebody's text.
 */
final class LenientXml {
    private static final Set<String> CONTAINERS = Set.of(
            "rss",
            "channel",
            "item",
            "image",
            "wp:author",
            "wp:category",
            "wp:tag",
            "wp:term",
            "wp:postmeta",
            "wp:comment",
            "wp:commentmeta",
            "wp:termmeta");
    private static final Pattern TAG = Pattern.compile(
            "<(/?)((?:wp|content|excerpt|dc|wfw|atom):[\\w-]+|rss|channel|item|image|title|link|pubDate|guid|description|category|language"
                + "|generator|url|cloud|enclosure)((?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*+)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(?:wp|content|excerpt|dc):[a-z_]+[\\s/>]|</item>");
    private static final String CDATA = "<![CDATA[";

    private final String text;
    private final int firstLine;
    private final Deque<Xml> open = new ArrayDeque<>();
    private final Xml root = new Xml("", Map.of(), 0);
    private int counted;
    private int line;

    private LenientXml(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        open.push(root);
    }

    /** The element with which the text begins; one without anything in it for none. */
    static Xml read(String text, int firstLine) {
        LenientXml reader = new LenientXml(text, firstLine);
        reader.read();
        Xml item = reader.root.child("item");
        Xml rss = reader.root.child("rss");
        Xml channel = rss == null ? reader.root.child("channel") : rss.child("channel");
        return item != null ? item : channel != null ? channel : rss != null ? rss : reader.root;
    }

    private void read() {
        Matcher tag = TAG.matcher(text);
        int at = 0;
        while (tag.find(at)) {
            String name = tag.group(2);
            at = tag.end();
            if (!tag.group(1).isEmpty()) {
                close(name);
            } else if (!tag.group(4).isEmpty()) {
                start(name, tag);
                open.pop();
            } else if (CONTAINERS.contains(name) && isContainer(name)) {
                start(name, tag);
            } else {
                Xml leaf = start(name, tag);
                at = leaf(leaf, tag.end());
                open.pop();
            }
        }
    }

    /** {@code image} is one only in the channel, {@code wp:category} only where it holds others. */
    private boolean isContainer(String name) {
        return !name.equals("item")
                || open.stream().noneMatch(each -> each.name().equals("item"));
    }

    private Xml start(String name, Matcher tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
        while (attribute.find()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            attributes.put(attribute.group(1), Parser.unescapeEntities(value, true));
        }
        Xml started = new Xml(name, attributes, lineAt(tag.end()));
        Xml parent = open.element();
        parent.add(started);
        open.push(started);
        return started;
    }

    private void close(String name) {
        if (open.stream().anyMatch(each -> each.name().equals(name))) {
            Xml closed = open.pop();
            while (!closed.name().equals(name)) {
                closed = open.pop();
            }
        }
    }

    /** Takes the text of an element that holds no other; gives the place behind its end tag. */
    private int leaf(Xml leaf, int from) {
        String end = "</" + leaf.name() + ">";
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int closed = text.startsWith(CDATA, start) ? endOfCdata(leaf.name(), start) : text.indexOf(end, from);
        int next = nextField(from);
        boolean own = closed >= 0 && (next < 0 || closed < next || text.startsWith(CDATA, start));
        int to = own ? closed : next >= 0 ? next : text.length();
        leaf.append(content(text.substring(from, to)));
        return own ? text.indexOf('>', to) + 1 : to;
    }

    /** Where the end tag stands that follows the end of the CDATA; else the first end tag of this name; -1 for none. */
    private int endOfCdata(String name, int from) {
        Matcher proper =
                Pattern.compile("]]>\\s*(?=</" + Pattern.quote(name) + "\\s*>)").matcher(text);
        int first = text.indexOf("</" + name + ">", from);
        if (proper.find(from)) {
            int nextItem = nextField(from + CDATA.length());
            boolean beyond = first >= 0 && first < proper.end() && nextItem >= 0 && nextItem < proper.start();
            return beyond ? first : proper.end();
        }
        return first;
    }

    /** The next element of WordPress's own, at which a text that was never closed has to end. */
    private int nextField(int from) {
        Matcher field = FIELD.matcher(text);
        return field.find(from) ? field.start() : -1;
    }

    private static String content(String raw) {
        int cdata = raw.indexOf(CDATA);
        if (cdata < 0) {
            return Parser.unescapeEntities(COMMENT.matcher(raw).replaceAll(""), false);
        }
        String before = Parser.unescapeEntities(raw.substring(0, cdata), false);
        String inner =
                raw.substring(cdata).replace("]]]]>" + CDATA + ">", "]]>").replaceFirst("]]>\\s*\\z", "");
        return before + inner.replace(CDATA, "").replace("]]>", "");
    }

    private int lineAt(int position) {
        for (; counted < position; counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
        }
        return firstLine + line;
    }
}
