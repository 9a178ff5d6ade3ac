package io.inkstone.web.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML 1.0 in UTF-8. */
public final class XmlText {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** What writes an element's content. */
    @FunctionalInterface
    public interface Body {
        void write() throws XMLStreamException;
    }

    private XmlText() throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** What writes a document. */
    @FunctionalInterface
    public interface Writing {
        void write(XmlText xml) throws XMLStreamException;
    }

    public static byte[] write(Writing writing) {
        try {
            XmlText text = new XmlText();
            text.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writing.write(text);
            text.xml.writeEndDocument();
            text.xml.flush();
            return text.bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing into memory cannot fail.", impossible);
        }
    }

    /** A processing instruction; to be written before the first element. */
    public void instruction(String target, String data) throws XMLStreamException {
        xml.writeProcessingInstruction(target, data);
    }

    /** {@code attributes}: names and values in turn; what has no value is left out. */
    public void element(String name, Body body, @Nullable String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        writeAttributes(attributes);
        body.write();
        xml.writeEndElement();
    }

    public void text(String name, String text, @Nullable String... attributes) throws XMLStreamException {
        element(name, () -> xml.writeCharacters(allowed(text)), attributes);
    }

    public void empty(String name, @Nullable String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        writeAttributes(attributes);
    }

    private void writeAttributes(@Nullable String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            String value = attributes[index + 1];
            if (value != null) {
                xml.writeAttribute(attributes[index], allowed(value));
            }
        }
    }

    /** Without the characters that XML 1.0 forbids even as references (§2.2). */
    static String allowed(String text) {
        boolean clean = text.codePoints().allMatch(XmlText::isAllowed);
        return clean
                ? text
                : text.codePoints()
                        .filter(XmlText::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
