package io.inkstone.web.post;

import io.inkstone.core.markup.Html;
import io.inkstone.web.layout.ArticleHead;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.SiteFrame;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells machines about an article: OpenGraph's facts, and the same as JSON-LD (schema.org BlogPosting). */
@Singleton
class LinkedData {
    private final JsonMapper json;

    LinkedData(JsonMapper json) {
        this.json = json;
    }

    ArticleHead describe(Article article) {
        return new ArticleHead(
                article.publishedAt().toString(),
                article.updatedAt().toString(),
                texts(article.terms().authors()),
                texts(article.terms().tags()),
                article.image(),
                script(facts(article)));
    }

    private static Map<String, Object> facts(Article article) {
        SiteFrame site = article.site();
        String language = article.post().language();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("@context", "https://schema.org");
        facts.put("@type", "BlogPosting");
        facts.put("headline", article.title());
        facts.put("description", article.description());
        facts.put("url", site.absolute(article.path()));
        facts.put("mainEntityOfPage", site.absolute(article.path()));
        facts.put("inLanguage", language == null ? site.settings().language() : language);
        facts.put("datePublished", article.publishedAt().toString());
        facts.put("dateModified", article.updatedAt().toString());
        facts.put("author", authors(article));
        facts.put("keywords", texts(article.terms().tags()));
        facts.put("isPartOf", Map.of("@type", "Blog", "name", site.title(), "url", site.absolute("/")));
        String image = article.image();
        if (image != null) {
            facts.put("image", image);
        }
        return facts;
    }

    private static List<Map<String, String>> authors(Article article) {
        SiteFrame site = article.site();
        return article.terms().authors().stream()
                .map(author -> Map.of("@type", "Person", "name", author.text(), "url", site.absolute(author.address())))
                .toList();
    }

    private static List<String> texts(List<Link> links) {
        return links.stream().map(Link::text).toList();
    }

    /** A block of data: browsers never run it, and no text in it can end it or begin a comment. */
    private Html script(Map<String, Object> facts) {
        try {
            String safe = json.writeValueAsString(facts)
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
