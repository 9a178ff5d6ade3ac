package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.OwnershipProof;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells pages that somebody wrote from those that a theme fills: lists of posts, search, the page for missing ones. */
final class JekyllPages {
    private static final Pattern LOOP = Pattern.compile("\\{%-?\\s*for\\b");
    private static final Pattern LISTING =
            Pattern.compile("\\{[%{][^}]*\\b(?:site\\.(?:posts|tags|categories)|paginator)\\b");
    private static final Pattern MARKS = Pattern.compile(
            "\\{%(?:[^%{]|%(?!\\})|\\{(?![%{]))*+%\\}|\\{\\{(?:[^{}]|\\{(?!\\{)|\\}(?!\\}))*+\\}\\}|<(script|style)\\b.*?(?:</\\1>|\\z)|<!--.*?(?:-->|\\z)|<[^<>]*>|\\{:[^{}]*\\}",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Set<String> LISTS = Set.of(
            "tags", "tag", "categories", "category", "archive", "archives", "search", "blog", "posts", "index", "feed");
    private static final int FEW_WORDS = 100;
    private static final Pattern LOOP_WITH_CONTENT =
            Pattern.compile("\\{%-?\\s*for\\b.*?(?:endfor\\s*-?%\\}|\\z)", Pattern.DOTALL);
    private static final Pattern COMPUTED = Pattern.compile(
            "\\{[%{][^}]*\\bsite\\.(?!data\\b|url\\b|baseurl\\b|title\\b|name\\b|description\\b|email\\b|author)\\w+");

    private static final String EMPTY = "it holds no words of its own; its layout filled it on the old site";
    private static final String LIST = "it is a list that the old theme computed; Inkstone has its own lists";

    private JekyllPages() {}

    /** Whether this is a reason to leave a page out because the theme filled it. */
    static boolean isFilledByTheme(String reason) {
        return reason.equals(EMPTY) || reason.equals(LIST);
    }

    /** Why the document is no page of its own; null if it is one. */
    static @Nullable String reasonToLeaveOut(JekyllDocument document) {
        boolean plain = document.role() instanceof JekyllRole.Page page && page.plain();
        if (!document.own().hasFrontMatter() && !plain) {
            return "it has no front matter, so Jekyll copies it as a file and makes no page of it";
        }
        if (!(document.role() instanceof JekyllRole.Page)) {
            return null;
        }
        String name = document.name().baseName();
        String permalink = String.valueOf(document.frontMatter().text("permalink"));
        if (name.equals("404") || permalink.matches("/?404(?:\\.html|/)?")) {
            return "Inkstone has its own page for addresses that lead nowhere";
        }
        if (document.frontMatter().text("redirect_to") != null) {
            return "it only led on to " + document.frontMatter().text("redirect_to");
        }
        String proof = OwnershipProof.reasonToLeaveOut(document.path());
        return proof == null ? filledByTheme(document, name) : proof;
    }

    private static @Nullable String filledByTheme(JekyllDocument document, String name) {
        String words = MARKS.matcher(document.body()).replaceAll(" ").strip();
        if (words.isEmpty()) {
            return EMPTY;
        }
        boolean loops = LOOP.matcher(document.body()).find();
        boolean home = document.path().startsWith("index.");
        boolean list = LISTS.contains(name) || home;
        boolean listsPosts = home && LISTING.matcher(document.body()).find();
        return listsPosts || (loops && (list || isComputed(document.body()))) ? LIST : null;
    }

    /** Whether it is made of what the site holds, with hardly a word besides. */
    private static boolean isComputed(String body) {
        String outside =
                MARKS.matcher(LOOP_WITH_CONTENT.matcher(body).replaceAll(" ")).replaceAll(" ");
        return COMPUTED.matcher(body).find()
                && outside.replaceAll("\\s+", " ").strip().length() < FEW_WORDS;
    }
}
