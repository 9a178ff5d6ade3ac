package io.inkstone.web.feed;

import io.inkstone.core.asset.Assets;
import io.inkstone.web.layout.SiteFrame;
import jakarta.inject.Singleton;
import javax.xml.stream.XMLStreamException;

/**
 * What somebody sees who opens a feed in a browser: a style sheet, and a few words in XHTML before the entries, which feed
 * readers pass over as foreign markup (RFC 4287 §6, RSS 2.0 "Extending RSS").
 */
@Singleton
class FeedStyle {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Assets assets;

    FeedStyle(Assets assets) {
        this.assets = assets;
    }

    void writeSheet(XmlText xml) throws XMLStreamException {
        xml.instruction("xml-stylesheet", "type=\"text/css\" href=\"" + assets.address("css/feed.css") + "\"");
    }

    void writeWords(XmlText xml, Feed feed) throws XMLStreamException {
        SiteFrame site = feed.site();
        xml.element(
                "h:div",
                () -> {
                    xml.text("h:strong", site.text("feed.is"));
                    xml.text("h:p", site.text("feed.how"));
                    xml.element(
                            "h:p", () -> xml.text("h:a", site.text("feed.site", site.title()), "href", feed.pageUrl()));
                },
                "xmlns:h",
                XHTML,
                "xml:lang",
                site.settings().language());
    }
}
