package io.inkstone.web.sitemap;

import io.inkstone.web.feed.XmlText;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes sitemaps and indexes of them (sitemaps.org, protocol 0.9). */
final class SitemapXml {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SitemapXml() {}

    static byte[] pages(List<SitemapUrl> urls) {
        return write("urlset", "url", urls);
    }

    static byte[] index(List<SitemapUrl> sitemaps) {
        return write("sitemapindex", "sitemap", sitemaps);
    }

    private static byte[] write(String root, String line, List<SitemapUrl> urls) {
        return XmlText.write(xml -> xml.element(
                root,
                () -> {
                    for (SitemapUrl url : urls) {
                        xml.element(line, () -> write(xml, url));
                    }
                },
                "xmlns",
                NAMESPACE));
    }

    private static void write(XmlText xml, SitemapUrl url) throws XMLStreamException {
        xml.text("loc", url.address());
        Instant changedAt = url.changedAt();
        if (changedAt != null) {
            xml.text("lastmod", changedAt.toString());
        }
    }
}
