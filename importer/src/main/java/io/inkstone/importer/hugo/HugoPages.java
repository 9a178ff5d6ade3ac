package io.inkstone.importer.hugo;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells texts that somebody wrote from the heads of lists, the parts of bundles and what a theme fills. */
final class HugoPages {
    private static final Pattern MARKS = Pattern.compile(
            "\\{\\{[<%][^{}]*[>%]\\}\\}|<(script|style)\\b.*?(?:</\\1>|\\z)|<!--.*?(?:-->|\\z)|<[^<>]*>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Set<String> LISTS = Set.of("search", "archives", "archive", "tags", "categories", "timeline");
    private static final Set<String> MARKDOWN =
            Set.of("md", "markdown", "mdown", "mmark", "html", "htm", "rmd", "rmarkdown");
    private static final int FEW_WORDS = 100;
    private static final int LONG = 10_000;

    private HugoPages() {}

    /** Why the text is no document of its own, as far as its place says; null if it is one. */
    static @Nullable String reasonByPlace(HugoDocument document) {
        String extension = document.file().extension();
        if (!MARKDOWN.contains(extension)) {
            return "it is written in another language than Markdown (." + extension
                    + "): make Markdown of it, as pandoc does, and import again";
        }
        if (document.location().kind() == HugoLocation.Kind.PART) {
            return "it is a part of the bundle around it, which Hugo does not show by itself";
        }
        if (document.keys().isYes("headless")) {
            return "it is a headless bundle, which the old site did not show by itself";
        }
        return document.location().baseName().equals("404")
                ? "Inkstone has its own page for addresses that lead nowhere"
                : null;
    }

    /** Why the text is no page; null if it is one. */
    static @Nullable String reasonForPage(HugoDocument document, HugoConfiguration configuration) {
        boolean head = document.location().kind() == HugoLocation.Kind.SECTION;
        String words = words(document);
        if (HugoVisibility.isNeverShown(document.keys())) {
            return "the old site did not show it by itself (build: render)";
        }
        if (head && configuration.taxonomies().contains(document.location().section())) {
            return "it stands above the list of a term; Inkstone's own lists need no text";
        }
        if (head && words.isEmpty()) {
            return "it heads a section and holds no words of its own; Inkstone has its own lists";
        }
        if (words.isEmpty() && !hasShortcode(document)) {
            return "it holds no words of its own; its layout filled it on the old site";
        }
        String layout = String.valueOf(document.keys().text("layout"));
        boolean list = LISTS.contains(layout) && words.length() < FEW_WORDS;
        return list ? "it is a list that the old theme computed; Inkstone has its own lists" : null;
    }

    private static boolean hasShortcode(HugoDocument document) {
        return document.body().contains("{{<") || document.body().contains("{{%");
    }

    /** A long text has words, whatever they are. */
    private static String words(HugoDocument document) {
        String body = document.body();
        if (body.length() > LONG) {
            return body;
        }
        String words = MARKS.matcher(body).replaceAll(" ").strip();
        return words.isEmpty() && body.matches("(?is).*<(?:img|iframe|video|audio)\\b.*") ? "<>" : words;
    }
}
