package io.inkstone.importer.wordpress;

import io.inkstone.core.site.PathText;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One item of an export, in WordPress's own words. */
final class WxrItem {
    private final Xml xml;

    WxrItem(Xml xml) {
        this.xml = xml;
    }

    /** @param name what readers see; {@code slug} its word in addresses */
    record Term(String domain, String slug, String name) {}

    String id() {
        return xml.text("wp:post_id");
    }

    /** A post where nothing else is said. */
    String type() {
        String type = xml.text("wp:post_type");
        return type.isEmpty() ? "post" : type;
    }

    /** Public where nothing else is said, as in exports of other systems. */
    String status() {
        String status = xml.text("wp:status");
        return status.isEmpty() ? "publish" : status;
    }

    String parent() {
        String parent = xml.text("wp:post_parent");
        return parent.equals("0") ? "" : parent;
    }

    String text(String name) {
        return xml.text(name);
    }

    String content() {
        Xml content = xml.child("content:encoded");
        return content != null ? content.text() : xml.text("description");
    }

    /** Where the text begins in the file. */
    int contentLine() {
        Xml content = xml.child("content:encoded");
        return content == null ? xml.line() : content.line();
    }

    int line() {
        return xml.line();
    }

    /** The slug, percent-decoded; WordPress cuts it at 200 bytes, if need be amid a character. */
    String slug() {
        String name = xml.text("wp:post_name").replaceFirst("%[0-9A-Fa-f]?\\z", "");
        return PathText.decode(name).replaceAll("\\uFFFD+\\z", "").replaceFirst("(?:%[0-9A-Fa-f]{2})+\\z", "");
    }

    List<Term> terms() {
        return xml.children("category").stream()
                .map(term -> new Term(
                        term.attribute("domain"),
                        PathText.decode(term.attribute("nicename")),
                        Parser.unescapeEntities(term.text().strip(), false)))
                .filter(term -> !term.name().isEmpty())
                .toList();
    }

    /** The value that a plug-in or WordPress itself keeps under this key; null for none. */
    @Nullable
    String meta(String key) {
        return metas().stream()
                .filter(meta -> meta.getKey().equals(key) && !meta.getValue().isBlank())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    List<Map.Entry<String, String>> metas() {
        return xml.children("wp:postmeta").stream()
                .map(meta -> Map.entry(meta.text("wp:meta_key"), meta.text("wp:meta_value")))
                .toList();
    }

    List<Xml> comments() {
        return xml.children("wp:comment");
    }
}
