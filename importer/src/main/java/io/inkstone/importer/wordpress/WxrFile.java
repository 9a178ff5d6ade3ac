package io.inkstone.importer.wordpress;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** One export file: where its items lie, and each of them when it is asked for. */
final class WxrFile {
    private static final Pattern NAMESPACE = Pattern.compile("xmlns:([\\w-]+)\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final int LARGEST_HEAD_BYTES = 1 << 26;

    private final ArchiveFile file;
    private final Utf8Text bytes;
    private final WxrCharset charset;
    private final WxrScanner.Parts parts;
    private final Map<Pattern, String> otherPrefixes;
    private final Xml head;

    private WxrFile(ArchiveFile file) throws IOException {
        this.file = file;
        this.bytes = Utf8Text.of(file);
        try (InputStream in = bytes.open()) {
            this.parts = WxrScanner.scan(in);
        }
        byte[] head = bytes.part(0, Math.min(parts.headTo(), LARGEST_HEAD_BYTES));
        this.charset = WxrCharset.of(head);
        String text = charset.text(head, new Notices(file.path()));
        this.otherPrefixes = otherPrefixes(text);
        this.head = LenientXml.read(usualPrefixes(text), 1);
    }

    static WxrFile read(ArchiveFile file) throws IOException {
        return new WxrFile(file);
    }

    ArchiveFile file() {
        return file;
    }

    /** The channel down to its first item. */
    Xml head() {
        return head;
    }

    List<WxrScanner.Part> items() {
        return parts.items();
    }

    int lines() {
        return parts.lines();
    }

    /** Well-formed or not; what had to be mended is a notice. */
    WxrItem item(WxrScanner.Part part, Notices notices) throws IOException {
        String text = usualPrefixes(charset.text(bytes.part(part.from(), part.to()), notices));
        try {
            Xml item = StrictXml.read(text, part.line());
            return new WxrItem(item == null ? LenientXml.read(text, part.line()) : item);
        } catch (XMLStreamException e) {
            int line =
                    part.line() + (e.getLocation() == null ? 0 : e.getLocation().getLineNumber() - 1);
            String why = String.valueOf(e.getMessage()).replaceAll("(?s)^ParseError at \\S+\\s*Message: ", "");
            notices.add(
                    NoticeKind.MARKUP,
                    line,
                    "the XML is broken here and was read as well as it goes: " + why.replaceAll("\\s+", " "));
            return new WxrItem(LenientXml.read(text, part.line()));
        }
    }

    /** What the file calls the namespaces that everybody else calls {@code wp} and so on. */
    private static Map<Pattern, String> otherPrefixes(String head) {
        Map<Pattern, String> others = new HashMap<>();
        Matcher namespace = NAMESPACE.matcher(head);
        while (namespace.find()) {
            String usual = usual(namespace.group(2));
            if (!usual.isEmpty() && !usual.equals(namespace.group(1))) {
                others.put(
                        Pattern.compile("(</?)" + Pattern.quote(namespace.group(1)) + ":(?=[\\w-]+[\\s/>])"),
                        "$1" + usual + ":");
            }
        }
        return others;
    }

    private static String usual(String namespace) {
        boolean wordpress = namespace.contains("wordpress.org/export");
        return wordpress && namespace.contains("excerpt")
                ? "excerpt"
                : wordpress
                        ? "wp"
                        : namespace.contains("rss/1.0/modules/content")
                                ? "content"
                                : namespace.contains("purl.org/dc/elements") ? "dc" : "";
    }

    private String usualPrefixes(String text) {
        String usual = text;
        for (Map.Entry<Pattern, String> other : otherPrefixes.entrySet()) {
            usual = other.getKey().matcher(usual).replaceAll(other.getValue());
        }
        return usual;
    }
}
