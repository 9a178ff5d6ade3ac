package io.inkstone.web.feed;

import io.inkstone.core.feed.FeedEntry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;

/** A feed as RSS 2.0, with its full text in {@code content:encoded}. */
final class RssFeed {
    private final Feed feed;
    private final FeedStyle style;
    private final XmlText xml;

    private RssFeed(Feed feed, FeedStyle style, XmlText xml) {
        this.feed = feed;
        this.style = style;
        this.xml = xml;
    }

    static byte[] of(Feed feed, FeedStyle style) {
        return XmlText.write(xml -> new RssFeed(feed, style, xml).write());
    }

    private void write() throws XMLStreamException {
        style.writeSheet(xml);
        xml.element(
                "rss",
                () -> xml.element("channel", this::writeChannel),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
    }

    private void writeChannel() throws XMLStreamException {
        style.writeWords(xml, feed);
        xml.text("title", feed.title());
        xml.text("link", feed.pageUrl());
        xml.text("description", feed.site().settings().description());
        xml.text("language", feed.site().settings().language());
        if (!feed.entries().isEmpty()) {
            xml.text("lastBuildDate", date(feed.updatedAt()));
        }
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.selfUrl());
        for (FeedEntry entry : feed.entries()) {
            xml.element("item", () -> writeItem(entry));
        }
    }

    private void writeItem(FeedEntry entry) throws XMLStreamException {
        xml.text("title", feed.title(entry));
        xml.text("link", feed.url(entry));
        xml.text("guid", entry.feedId(), "isPermaLink", "false");
        xml.text("pubDate", date(entry.publishedAt()));
        for (String author : entry.authors()) {
            xml.text("dc:creator", author);
        }
        for (String tag : entry.tags()) {
            xml.text("category", tag);
        }
        xml.text("description", entry.excerpt());
        xml.text("content:encoded", feed.html(entry));
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
