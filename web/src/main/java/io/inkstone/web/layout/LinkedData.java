package io.inkstone.web.layout;

import io.inkstone.core.markup.Html;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a page is and where it stands, in the words of schema.org as JSON-LD. */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.createDefault();

    private LinkedData() {}

    static Html of(Layout layout) {
        List<Map<String, Object>> things = new ArrayList<>();
        ArticleHead article = layout.head().article();
        if (article != null) {
            things.add(article.facts());
        }
        things.add(layout.head().home() ? site(layout) : trail(layout));
        return script(things);
    }

    private static Map<String, Object> site(Layout layout) {
        SiteFrame site = layout.site();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("@type", "WebSite");
        facts.put("name", site.title());
        facts.put("url", site.absolute("/"));
        facts.put("description", site.settings().description());
        facts.put("inLanguage", layout.language());
        String target = site.absolute("/search/") + "?q={search_term_string}";
        facts.put(
                "potentialAction",
                Map.of(
                        "@type",
                        "SearchAction",
                        "target",
                        Map.of("@type", "EntryPoint", "urlTemplate", target),
                        "query-input",
                        "required name=search_term_string"));
        return facts;
    }

    private static Map<String, Object> trail(Layout layout) {
        SiteFrame site = layout.site();
        List<Link> links = Stream.of(
                        Stream.of(new Link(site.title(), "/")),
                        layout.head().trail().stream(),
                        Stream.of(new Link(layout.head().title(), layout.head().path())))
                .flatMap(part -> part)
                .toList();
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Link link : links) {
            steps.add(Map.of(
                    "@type",
                    "ListItem",
                    "position",
                    steps.size() + 1,
                    "name",
                    link.text(),
                    "item",
                    site.absolute(link.address())));
        }
        return Map.of("@type", "BreadcrumbList", "itemListElement", steps);
    }

    /** A block of data: browsers never run it, and no text in it can end it or begin a comment. */
    private static Html script(List<Map<String, Object>> things) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", things);
        try {
            String safe = JSON.writeValueAsString(document)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
            return new Html("<script type=\"application/ld+json\">" + safe + "</script>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
