package io.inkstone.web.feed;

import io.inkstone.core.feed.FeedEntry;
import javax.xml.stream.XMLStreamException;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {
    private final Feed feed;
    private final XmlText xml;

    private AtomFeed(Feed feed, XmlText xml) {
        this.feed = feed;
        this.xml = xml;
    }

    static byte[] of(Feed feed) {
        return XmlText.write(xml -> new AtomFeed(feed, xml).write());
    }

    private void write() throws XMLStreamException {
        xml.element(
                "feed",
                this::writeContent,
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                feed.site().settings().language());
    }

    private void writeContent() throws XMLStreamException {
        xml.text("id", feed.selfUrl());
        xml.text("title", feed.title());
        if (!feed.site().settings().description().isEmpty()) {
            xml.text("subtitle", feed.site().settings().description());
        }
        xml.text("updated", feed.updatedAt().toString());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.selfUrl());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.pageUrl());
        writeAuthor(feed.site().title());
        xml.text("icon", feed.site().absolute("/favicon.svg"));
        for (FeedEntry entry : feed.entries()) {
            xml.element("entry", () -> writeEntry(entry), "xml:lang", entry.language());
        }
    }

    private void writeEntry(FeedEntry entry) throws XMLStreamException {
        xml.text("id", Feed.id(entry));
        xml.text("title", feed.title(entry));
        xml.text("published", entry.publishedAt().toString());
        xml.text("updated", entry.updatedAt().toString());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.url(entry));
        for (String author : entry.authors()) {
            writeAuthor(author);
        }
        for (String tag : entry.tags()) {
            xml.empty("category", "term", tag);
        }
        xml.text("summary", entry.excerpt());
        xml.text("content", feed.html(entry), "type", "html");
    }

    private void writeAuthor(String name) throws XMLStreamException {
        xml.element("author", () -> xml.text("name", name));
    }
}
