package io.inkstone.web.search;

import io.inkstone.web.http.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What readers see of every public post and page: read off the pages that the sitemap names, and not from what search
 * keeps. A line for each paragraph, cell and picture; the marks of footnotes and readings above characters are left out.
 */
final class VisibleTexts {
    private static final Set<String> LINES = Set.of("br", "td", "th");
    private static final String NOT_READ = "rt, rp, .footnote-ref, .footnote-backref";

    private VisibleTexts() {}

    /** By the path of the page. */
    static Map<String, String> read(Reader reader) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String path : paths(reader, "/sitemap.xml")) {
            text(Jsoup.parse(reader.text(path))).ifPresent(text -> texts.put(path, text));
        }
        return texts;
    }

    /** That of an article's page; nothing of any other. */
    static Optional<String> text(Document page) {
        List<Element> parts = page.select("article.h-entry").select(".p-name, .p-category, .series-name, .e-content");
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stream().map(VisibleTexts::lines).collect(Collectors.joining("\n")));
    }

    private static List<String> paths(Reader reader, String sitemap) {
        Document map = Jsoup.parse(reader.text(sitemap));
        List<String> parts = map.select("sitemap > loc").eachText();
        return parts.isEmpty()
                ? map.select("url > loc").eachText().stream()
                        .map(VisibleTexts::path)
                        .toList()
                : parts.stream()
                        .flatMap(part -> paths(reader, path(part)).stream())
                        .toList();
    }

    static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static String lines(Element part) {
        part.select(NOT_READ).remove();
        part.select("img").forEach(image -> image.replaceWith(new TextNode("\n" + image.attr("alt") + "\n")));
        for (TextNode text : part.select("*").textNodes()) {
            boolean code = text.parent() != null && text.parent().closest("pre") != null;
            text.text(code ? text.getWholeText() : flowing(text.getWholeText()));
        }
        for (Element element : part.select("*")) {
            if (element.isBlock() || LINES.contains(element.normalName())) {
                element.before("\n").after("\n");
            }
        }
        return part.wholeText();
    }

    /** Where a line ends between Han characters there is no blank: nobody writes one there. */
    private static String flowing(String text) {
        return text.replaceAll("(?<=\\p{IsHan})\\s*\\n\\s*(?=\\p{IsHan})", "").replaceAll("(?U)\\s+", " ");
    }
}
