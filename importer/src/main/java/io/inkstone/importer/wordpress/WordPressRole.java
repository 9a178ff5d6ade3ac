package io.inkstone.importer.wordpress;

import io.inkstone.importer.dialect.EntryKind;
import java.util.Set;

/** What becomes of an item. */
sealed interface WordPressRole {
    record Document(EntryKind kind) implements WordPressRole {}

    record LeftOut(String reason) implements WordPressRole {}

    Set<String> KEPT_STATUS = Set.of("publish", "future", "draft", "pending", "private");
    Set<String> MACHINERY = Set.of(
            "nav_menu_item",
            "wp_navigation",
            "wp_global_styles",
            "wp_template",
            "wp_template_part",
            "custom_css",
            "customize_changeset",
            "oembed_cache",
            "user_request",
            "wp_font_family",
            "wp_font_face",
            "acf-field",
            "acf-field-group");

    static WordPressRole of(WxrItem item) {
        String status = item.status();
        return switch (item.type()) {
            case "attachment" -> new LeftOut("it is a file of the media library, which articles show");
            case "revision" -> new LeftOut("it is an earlier version of a text");
            case "wp_block" -> new LeftOut("it is a reusable block, which articles show");
            case String machinery
            when MACHINERY.contains(machinery) -> new LeftOut("it belongs to the theme (" + machinery + ")");
            case String any when status.equals("trash") -> new LeftOut("it lies in the trash");
            case String any when !KEPT_STATUS.contains(status) -> new LeftOut("its status is " + status);
            case "post" -> new Document(EntryKind.POST);
            case "page" -> new Document(EntryKind.PAGE);
            default -> ofOtherType(item);
        };
    }

    /** Types that plug-ins and themes add: portfolios and stories on the one hand, forms and orders on the other. */
    private static WordPressRole ofOtherType(WxrItem item) {
        boolean hasAddress = !item.text("link").isEmpty() && !item.text("link").contains("?");
        boolean isPublic =
                item.status().equals("publish") && hasAddress && !item.content().isBlank();
        if (!isPublic) {
            return new LeftOut("it is of the type \"" + item.type() + "\" and was no article of its own");
        }
        return new Document(item.parent().isEmpty() ? EntryKind.POST : EntryKind.PAGE);
    }
}
