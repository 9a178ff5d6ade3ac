package io.inkstone.importer.address;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One file of a sitemap (sitemaps.org 0.9).
 *
 * @param pages the addresses that it names
 * @param parts the addresses of other files, where it is an index
 */
record Sitemap(List<String> pages, List<String> parts) {
    /** As the standard bounds a file, and a bit more. */
    private static final int MOST = 100_000;

    /**
     * Reads it as far as it is well-formed, without ever fetching anything that it names.
     *
     * @throws IOException if it is no XML at all, or XML of another kind
     */
    static Sitemap read(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Sitemap sitemap = new Sitemap(new ArrayList<>(), new ArrayList<>());
        try {
            sitemap.read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException | MissingResourceException e) {
            // The second of these is the JDK's own mistake: it has no words for what is wrong with a DTD.
            if (sitemap.pages.isEmpty() && sitemap.parts.isEmpty()) {
                throw new IOException("it is no XML: " + e.getMessage(), e);
            }
        }
        return sitemap;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException, IOException {
        boolean index = false;
        boolean known = false;
        while (reader.hasNext() && pages.size() + parts.size() < MOST) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                index |= name.equals("sitemapindex");
                known |= index || name.equals("urlset");
                if (!known) {
                    throw new IOException("it is no sitemap: it begins with <" + name + ">");
                }
                if (name.equals("loc")) {
                    (index ? parts : pages).add(reader.getElementText().strip());
                }
            }
        }
    }

    /** The path of an address, with its query; what is no address is a path already. */
    static String path(String address) {
        try {
            URI uri = new URI(address.replace(" ", "%20"));
            String path = uri.getRawPath() == null ? "" : uri.getRawPath();
            return rooted(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        } catch (URISyntaxException e) {
            return rooted(address.replaceFirst("^(?:https?:)?//[^/]*", ""));
        }
    }

    private static String rooted(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
