package io.inkstone.web.post;

import io.inkstone.core.post.PostKind;
import io.inkstone.web.layout.ArticleHead;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.SharedImage;
import io.inkstone.web.layout.SiteFrame;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells machines about an article: OpenGraph's facts, and the same in the words of schema.org. */
@Singleton
class DescribePost {
    private final FindImage findImage;
    private final ReadTranslations readTranslations;

    DescribePost(FindImage findImage, ReadTranslations readTranslations) {
        this.findImage = findImage;
        this.readTranslations = readTranslations;
    }

    ArticleHead describe(Article article) {
        SharedImage image = findImage
                .find(article.post(), article.rendering(), article.site())
                .orElse(null);
        return new ArticleHead(
                article.publishedAt().toString(),
                article.updatedAt().toString(),
                texts(article.terms().authors()),
                texts(article.terms().tags()),
                image,
                readTranslations.read(article.post(), article.site()),
                facts(article, image));
    }

    private static Map<String, Object> facts(Article article, @Nullable SharedImage image) {
        SiteFrame site = article.site();
        String language = article.language();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("@type", article.post().kind() == PostKind.POST ? "BlogPosting" : "WebPage");
        facts.put("headline", article.title());
        facts.put("description", article.description());
        facts.put("url", site.absolute(article.path()));
        facts.put("mainEntityOfPage", site.absolute(article.path()));
        facts.put("inLanguage", language == null ? site.settings().language() : language);
        facts.put("datePublished", article.publishedAt().toString());
        facts.put("dateModified", article.updatedAt().toString());
        facts.put("author", authors(article));
        facts.put("publisher", Map.of("@type", "Organization", "name", site.title(), "url", site.absolute("/")));
        facts.put("keywords", texts(article.terms().tags()));
        facts.put("isPartOf", Map.of("@type", "Blog", "name", site.title(), "url", site.absolute("/")));
        if (image != null) {
            facts.put("image", image.address());
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
}
