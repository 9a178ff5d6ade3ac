package io.inkstone.importer.markdown;

import io.inkstone.importer.jekyll.CutOut;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text is filed under: its front matter decides, and where that names no category the folders do. */
final class MarkdownTerms {
    /** Folders that say where texts lie, not what they are about. */
    private static final Pattern STRUCTURE = Pattern.compile(
            "(?i)(?:contents?|src|source|docs?|_?posts?|_?pages?|blogs?|articles?|notes?|texts?|book|chapters?|journals?|daily(?:"
                + " notes?)?|\\d{4}|\\d{1,2}|\\d{4}-\\d{2}|文章|博客|笔记|日记)");

    private MarkdownTerms() {}

    /** Each a path from the root of the category tree down. */
    static List<List<String>> categories(MarkdownDocument document) {
        List<String> named = CutOut.categories(document.frontMatter());
        if (!named.isEmpty()) {
            return named.stream().map(List::of).toList();
        }
        List<String> folders = new ArrayList<>();
        for (String folder : document.shelf().split("/", -1)) {
            String name = NoteName.withoutOrder(folder).strip();
            boolean structure = STRUCTURE.matcher(folder).matches()
                    || STRUCTURE.matcher(name).matches();
            if (!name.isEmpty() && !structure) {
                folders.add(name);
            }
        }
        return folders.isEmpty() || document.isSection() ? List.of() : List.of(folders);
    }

    /** The front matter's, then those in the text. */
    static List<String> tags(MarkdownDocument document, List<String> inText) {
        Set<String> tags = new LinkedHashSet<>();
        CutOut.tags(document.frontMatter()).forEach(tag -> tags.add(tag.replaceFirst("^#+", "")));
        tags.addAll(inText);
        tags.removeIf(String::isBlank);
        return List.copyOf(tags);
    }
}
