package io.inkstone.importer.wordpress;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.html.OldBlog;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the old site showed an item, and which other addresses led there. */
final class WordPressAddresses {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//[^/?#]*([^#]*).*");
    private static final Pattern BY_NUMBER =
            Pattern.compile("(.*/)?\\?(?:.*&)?(?:p|page_id|post_type=[\\w-]+&p)=(\\d+).*");
    private static final Pattern NEXT_PAGE = Pattern.compile("<!--\\s*nextpage\\s*-->");

    private final OldBlog blog;

    WordPressAddresses(OldBlog blog) {
        this.blog = blog;
    }

    /** Path and query, decoded, from the root of the host; null for what is no address. */
    static @Nullable String path(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        String path = matcher.matches() ? matcher.group(1) : address.startsWith("/") ? address : null;
        if (path == null || path.contains("..")) {
            return null;
        }
        String[] parts = path.split("\\?", 2);
        // WordPress wrote links of pages below others with a slash too many.
        String decoded = ("/" + PathText.decode(parts[0])).replaceAll("/{2,}", "/");
        return decoded + (parts.length == 2 ? "?" + parts[1] : "");
    }

    /** Where it was shown; without an address of its own, by its number. */
    List<String> shown(WxrItem item) {
        String link = path(item.text("link"));
        return link == null || link.equals("/") ? List.of() : List.of(link);
    }

    /** The other addresses that WordPress led there from. */
    List<String> others(WxrItem item) {
        Set<String> others = new LinkedHashSet<>();
        if (!item.id().isEmpty()) {
            others.add(blog.base() + "/?p=" + item.id());
            if (item.type().equals("page")) {
                others.add(blog.base() + "/?page_id=" + item.id());
            }
        }
        String guid = path(item.text("guid"));
        if (guid != null && guid.length() > 1) {
            others.add(guid);
        }
        String link = path(item.text("link"));
        if (link != null && !BY_NUMBER.matcher(link).matches()) {
            String folder = link.replaceFirst("/+$", "");
            oldSlugs(item).forEach(slug -> others.add(folder.replaceFirst("[^/]*$", "") + slug + "/"));
            long pages = NEXT_PAGE.matcher(item.content()).results().count();
            for (int page = 2; page <= Math.min(pages + 1, 50); page++) {
                others.add(folder + "/" + page + "/");
            }
        }
        others.removeAll(shown(item));
        return List.copyOf(others);
    }

    private static List<String> oldSlugs(WxrItem item) {
        List<String> slugs = new ArrayList<>();
        for (Map.Entry<String, String> meta : item.metas()) {
            if (meta.getKey().equals("_wp_old_slug") && !meta.getValue().isBlank()) {
                slugs.add(PathText.decode(meta.getValue()));
            }
        }
        return slugs;
    }

    /** What to make the slug of: what WordPress has, else the end of its address; empty where the title has to serve. */
    static String name(WxrItem item) {
        String slug = item.slug();
        String link = path(item.text("link"));
        String last = link == null || link.contains("?")
                ? ""
                : link.replaceFirst("/+$", "").replaceFirst("^.*/", "");
        return (slug.isEmpty() ? last : slug).replaceFirst("^.*/", "").replaceFirst("(?i)\\.(?:html?|php|aspx?)$", "");
    }
}
