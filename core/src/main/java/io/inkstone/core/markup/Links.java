package io.inkstone.core.markup;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Links: those to other sites say so and never hand over the window they were opened from. */
final class Links {
    private static final Pattern OTHER_SITE = Pattern.compile("(?i)(?:https?:)?//.*");

    /** What an author may say of a link; everything else of {@code rel} is ours to say. */
    private static final Set<String> AUTHORS_WORDS =
            Set.of("author", "license", "me", "nofollow", "noreferrer", "sponsored", "tag", "ugc");

    private static final Named LINKS = Named.of("a");

    private Links() {}

    static void finish(Element article) {
        for (Element link : LINKS.in(article)) {
            if (link.hasAttr("href")) {
                relate(link);
            } else if (!link.hasAttr("id") && !link.hasAttr("name")) {
                link.unwrap();
            }
        }
    }

    /** Addresses the article links to, in document order, each once; those within the article are left out. */
    static List<String> of(Element article) {
        return LINKS.in(article).stream()
                .map(link -> link.attr("href"))
                .filter(address -> !address.startsWith("#") && !address.isEmpty())
                .distinct()
                .toList();
    }

    private static void relate(Element link) {
        Set<String> words = new LinkedHashSet<>();
        if (OTHER_SITE.matcher(link.attr("href")).matches()) {
            words.add("external");
            words.add("noopener");
        }
        Arrays.stream(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(AUTHORS_WORDS::contains)
                .forEach(words::add);
        if (words.isEmpty()) {
            link.removeAttr("rel");
        } else {
            link.attr("rel", String.join(" ", words));
        }
    }
}
