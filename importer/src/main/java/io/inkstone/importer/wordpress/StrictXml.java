package io.inkstone.importer.wordpress;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads well-formed XML. No document type is read and no entity of the author's resolved, so nothing outside of the text is
 * ever asked for and nothing multiplies.
 */
final class StrictXml {
    private static final XMLInputFactory FACTORY = factory();

    private static final Set<String> TEXTS = Set.of("title", "content:encoded", "excerpt:encoded", "description");

    private StrictXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /**
     * The element; null where markup stands in a text that should hold none, which is to be read as text.
     *
     * @throws XMLStreamException where the text is not well-formed
     */
    static @Nullable Xml read(String element, int firstLine) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(element));
        Deque<Xml> open = new ArrayDeque<>();
        Xml root = null;
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.START_ELEMENT
                        && !open.isEmpty()
                        && TEXTS.contains(open.element().name())) {
                    return null;
                }
                switch (event) {
                    case XMLStreamReader.START_ELEMENT -> open.push(start(reader, open.peek(), firstLine));
                    case XMLStreamReader.END_ELEMENT -> root = open.pop();
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                        append(open.peek(), reader.getText());
                    default -> {}
                }
            }
        } finally {
            reader.close();
        }
        return Objects.requireNonNull(root);
    }

    private static Xml start(XMLStreamReader reader, @Nullable Xml parent, int firstLine) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        Xml started = new Xml(
                reader.getLocalName(),
                attributes,
                firstLine + reader.getLocation().getLineNumber() - 1);
        if (parent != null) {
            parent.add(started);
        }
        return started;
    }

    private static void append(@Nullable Xml element, String text) {
        if (element != null) {
            element.append(text);
        }
    }
}
