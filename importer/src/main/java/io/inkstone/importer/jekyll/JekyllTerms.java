package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Categories and tags (utils.rb, document.rb): the plural is split at blanks, the singular never is, both count. */
final class JekyllTerms {
    private static final Pattern COMMAS = Pattern.compile("\\s*[,，、;；]\\s*");

    /** In Jekyll's order: folders above {@code _posts}, then the front matter's. */
    List<String> categories(JekyllDocument document) {
        Set<String> categories = new LinkedHashSet<>(folders(document));
        categories.addAll(named(document.frontMatter()));
        return List.copyOf(categories);
    }

    /** The front matter's alone. */
    static List<String> named(FrontMatter frontMatter) {
        Set<String> categories = new LinkedHashSet<>(plural(frontMatter, "categories"));
        categories.addAll(frontMatter.texts("category"));
        return List.copyOf(categories);
    }

    List<String> tags(FrontMatter frontMatter) {
        Set<String> tags = new LinkedHashSet<>(plural(frontMatter, "tags"));
        tags.addAll(frontMatter.texts("tag"));
        return List.copyOf(tags);
    }

    private static List<String> folders(JekyllDocument document) {
        List<String> segments = List.of(document.path().split("/", -1));
        int posts = segments.indexOf(document.role() instanceof JekyllRole.Draft ? "_drafts" : "_posts");
        boolean counts = document.role() instanceof JekyllRole.Post || document.role() instanceof JekyllRole.Draft;
        return counts && posts > 0 ? segments.subList(0, posts) : List.of();
    }

    private static List<String> plural(FrontMatter frontMatter, String key) {
        List<String> terms = new ArrayList<>();
        if (frontMatter.value(key) instanceof String text) {
            Pattern separator = COMMAS.matcher(text).find() ? COMMAS : Pattern.compile("\\s+");
            terms.addAll(Arrays.asList(separator.split(text.strip())));
        } else {
            terms.addAll(frontMatter.texts(key));
        }
        return terms.stream()
                .map(term -> term.replaceFirst("[\\s,，、]+$", "").strip())
                .filter(term -> !term.isEmpty())
                .toList();
    }
}
