package io.inkstone.web.feed;

import io.inkstone.core.feed.FeedEntry;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";

    private final Feed feed;
    private final FeedStyle style;
    private final XmlText xml;

    private AtomFeed(Feed feed, FeedStyle style, XmlText xml) {
        this.feed = feed;
        this.style = style;
        this.xml = xml;
    }

    static byte[] of(Feed feed, FeedStyle style) {
        return XmlText.write(xml -> new AtomFeed(feed, style, xml).write());
    }

    private void write() throws XMLStreamException {
        style.writeSheet(xml);
        xml.element(
                "feed",
                this::writeContent,
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:fh",
                feed.chain().isArchive() ? HISTORY : null,
                "xml:lang",
                feed.site().settings().language());
    }

    private void writeContent() throws XMLStreamException {
        style.writeWords(xml, feed);
        xml.text("id", feed.id());
        xml.text("title", feed.title());
        if (!feed.site().settings().description().isEmpty()) {
            xml.text("subtitle", feed.site().settings().description());
        }
        xml.text("updated", feed.updatedAt().toString());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.selfUrl());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.pageUrl());
        writeChain(feed.chain());
        writeAuthor(feed.site().title());
        xml.text("icon", feed.site().absolute("/favicon.svg"));
        for (FeedEntry entry : feed.entries()) {
            xml.element("entry", () -> writeEntry(entry), "xml:lang", entry.language());
        }
    }

    private void writeEntry(FeedEntry entry) throws XMLStreamException {
        xml.text("id", entry.feedId());
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

    private void writeChain(ArchiveChain chain) throws XMLStreamException {
        if (chain.isArchive()) {
            xml.empty("fh:archive");
        }
        writeLink("current", chain.current());
        writeLink("prev-archive", chain.previous());
        writeLink("next-archive", chain.next());
    }

    private void writeLink(String relation, @Nullable String path) throws XMLStreamException {
        if (path != null) {
            String address = feed.site().absolute(path);
            xml.empty("link", "rel", relation, "type", FeedFormat.ATOM.contentType(), "href", address);
        }
    }

    private void writeAuthor(String name) throws XMLStreamException {
        xml.element("author", () -> xml.text("name", name));
    }
}
