package io.inkstone.web.feed;

import io.inkstone.core.feed.FeedEntry;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A feed as JSON Feed 1.1. */
@Singleton
class JsonFeed {
    private final JsonMapper json;

    JsonFeed(JsonMapper json) {
        this.json = json;
    }

    byte[] of(Feed feed) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", "https://jsonfeed.org/version/1.1");
        document.put("title", feed.title());
        document.put("home_page_url", feed.pageUrl());
        document.put("feed_url", feed.selfUrl());
        document.put("description", feed.site().settings().description());
        document.put("icon", feed.site().absolute("/favicon.svg"));
        document.put("language", feed.site().settings().language());
        document.put(
                "items", feed.entries().stream().map(entry -> item(feed, entry)).toList());
        try {
            return json.writeValueAsBytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> item(Feed feed, FeedEntry entry) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.feedId());
        item.put("url", feed.url(entry));
        item.put("title", feed.title(entry));
        item.put("content_html", feed.html(entry));
        item.put("summary", entry.excerpt());
        item.put("date_published", entry.publishedAt().toString());
        item.put("date_modified", entry.updatedAt().toString());
        item.put(
                "authors",
                entry.authors().stream().map(name -> Map.of("name", name)).toList());
        item.put("tags", List.copyOf(entry.tags()));
        String language = entry.language();
        if (language != null) {
            item.put("language", language);
        }
        String cover = entry.cover();
        if (cover != null && !cover.isBlank()) {
            item.put("image", feed.site().absolute(cover));
        }
        return item;
    }
}
