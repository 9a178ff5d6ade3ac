package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.OwnershipProof;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells pages that somebody wrote from those that a theme fills: lists of terms, search, the page for missing ones. */
final class HexoPages {
    private static final Set<String> FILLED = Set.of(
            "tags", "tag", "categories", "category", "archives", "archive", "search", "schedule", "timeline", "404");
    private static final Pattern MARKS = Pattern.compile(
            "\\{%(?:[^%{]|%(?!\\})|\\{(?![%{]))*+%\\}|\\{\\{(?:[^{}]|\\{(?!\\{)|\\}(?!\\}))*+\\}\\}|<(script|style)\\b.*?(?:</\\1>|\\z)|<!--.*?(?:-->|\\z)|<[^<>]*>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private HexoPages() {}

    /** Why the document is no page of its own; null if it is one. */
    static @Nullable String reasonToLeaveOut(HexoDocument document, HexoConfiguration configuration) {
        FrontMatter frontMatter = document.frontMatter();
        if (document.isHtml() && !document.own().hasFrontMatter()) {
            return "it has no front matter: a file for other services or a page made by hand, which Hexo only copied";
        }
        if (configuration.isUnknown() && !document.own().hasFrontMatter()) {
            return "it has no front matter, and no configuration says whether Hexo published more than _posts here";
        }
        String proof = OwnershipProof.reasonToLeaveOut(document.path());
        if (proof != null) {
            return proof;
        }
        String kind = kind(document);
        if (kind.equals("404")) {
            return "Inkstone has its own page for addresses that lead nowhere";
        }
        if (FILLED.contains(kind)) {
            return "it is a list that the old theme filled; Inkstone has its own lists";
        }
        String redirect = frontMatter.text("redirect", "redirect_to");
        if (redirect != null) {
            return "it only led on to " + redirect;
        }
        return MARKS.matcher(document.body()).replaceAll(" ").isBlank()
                ? "it holds no words of its own; its layout filled it on the old site"
                : null;
    }

    private static String kind(HexoDocument document) {
        String named = document.frontMatter().text("type");
        String layout = document.frontMatter().text("layout");
        String path = document.within().replaceFirst("(?:/index)?\\.\\w+$", "");
        for (String kind : new String[] {named, layout, path.equals("404") ? "404" : null}) {
            if (kind != null && FILLED.contains(kind.toLowerCase(Locale.ROOT))) {
                return kind.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
