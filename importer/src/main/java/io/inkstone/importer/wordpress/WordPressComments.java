package io.inkstone.importer.wordpress;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What readers wrote below an item, without what they did not mean to show: addresses of e-mail and of machines. */
final class WordPressComments {
    private WordPressComments() {}

    static List<Map<String, @Nullable Object>> of(WxrItem item) {
        List<Map<String, @Nullable Object>> comments = new ArrayList<>();
        for (Xml comment : item.comments()) {
            String approved = comment.text("wp:comment_approved");
            if (!approved.equals("spam") && !approved.equals("trash") && !approved.equals("post-trashed")) {
                comments.add(comment(comment));
            }
        }
        return comments;
    }

    private static Map<String, @Nullable Object> comment(Xml xml) {
        Map<String, @Nullable Object> comment = new LinkedHashMap<>();
        put(comment, "id", xml.text("wp:comment_id"));
        String parent = xml.text("wp:comment_parent");
        put(comment, "parent", parent.equals("0") ? "" : parent);
        put(comment, "author", xml.text("wp:comment_author"));
        put(comment, "url", xml.text("wp:comment_author_url"));
        LocalDateTime utc = WordPressDates.read(xml.text("wp:comment_date_gmt"));
        put(
                comment,
                "date",
                utc == null
                        ? xml.text("wp:comment_date")
                        : utc.toInstant(ZoneOffset.UTC).toString());
        String type = xml.text("wp:comment_type");
        put(comment, "type", type.equals("comment") ? "" : type);
        comment.put("approved", xml.text("wp:comment_approved").equals("1") ? "true" : "false");
        put(comment, "text", WordPressBody.plainMarkdown(xml.text("wp:comment_content")));
        return comment;
    }

    private static void put(Map<String, @Nullable Object> comment, String key, String value) {
        if (!value.isBlank()) {
            comment.put(key, value);
        }
    }
}
