package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.OldPage.Shows;
import io.inkstone.importer.jekyll.JekyllOverviews.Held;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the old site showed besides documents: its lists, those of plug-ins included, its feeds, pictures and downloads. */
final class JekyllLists {
    private static final Set<String> FILES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico", "pdf", "zip", "gz", "epub", "mp3", "m4a",
            "ogg", "wav", "mp4", "webm", "mov", "doc", "docx", "ppt", "pptx", "xls", "xlsx", "csv", "key", "ipynb");
    private static final Pattern FEED =
            Pattern.compile("(?:feed|atom|rss|index)\\.xml|(?:feed|rss)/(?:index|atom)\\.xml");
    private static final Pattern TAG_LAYOUT = Pattern.compile("(?i).*(?:\\b|_)tag.*");
    private static final Pattern CATEGORY_LAYOUT = Pattern.compile("(?i).*(?:\\b|_)categor.*");
    private static final Map<Pattern, Shows> LISTS = Map.of(
            Pattern.compile("tags?"), Shows.TAGS,
            Pattern.compile("categor(?:y|ies)"), Shows.CATEGORIES,
            Pattern.compile("archives?|posts?|blog|all|list"), Shows.ARCHIVE,
            Pattern.compile("search"), Shows.SEARCH,
            Pattern.compile("feed|rss|atom"), Shows.FEED);

    private final JekyllConfiguration configuration;
    private final JekyllTermPages termPages;
    private final List<OldPage> pages = new ArrayList<>();
    private boolean hasFeed;
    private int postCount;

    JekyllLists(JekyllConfiguration configuration) {
        this.configuration = configuration;
        this.termPages = new JekyllTermPages(configuration);
        add("/", Shows.HOME);
    }

    private void add(String address, Shows shows, String... names) {
        pages.add(new OldPage(configuration.baseUrl() + address, shows, List.of(names)));
    }

    /** An article that readers saw in the lists. */
    void learn(JekyllDocument document, @Nullable JekyllMoment moment) {
        postCount++;
        termPages.learn(document, moment);
    }

    /** Whether the page is the home page, or one of the lists that Inkstone has as well. */
    static boolean isKnown(Held page) {
        String name = page.document().name().baseName().toLowerCase(Locale.ROOT);
        return page.address().matches("/|.*/index\\.html") || shown(name, page.address()) != Shows.OTHER;
    }

    /** A page that the theme filled, at its old address. */
    void learnLeftOut(JekyllDocument document, String address) {
        FrontMatter frontMatter = document.frontMatter();
        String name = document.name().baseName().toLowerCase(Locale.ROOT);
        boolean missing = name.equals("404") || address.matches(".*/404(?:\\.html|/)?");
        boolean home = document.path().matches("index\\.\\w+") || frontMatter.text("redirect_to") != null;
        if (missing || home || !document.own().hasFrontMatter()) {
            return;
        }
        String layout = String.valueOf(frontMatter.text("layout"));
        String tag = frontMatter.text("tag", "tag-name", "tagName");
        String category = frontMatter.text("category", "category-name");
        if (tag != null && TAG_LAYOUT.matcher(layout).matches()) {
            pages.add(new OldPage(address, Shows.TAG, List.of(tag)));
        } else if (category != null && CATEGORY_LAYOUT.matcher(layout).matches()) {
            pages.add(new OldPage(address, Shows.CATEGORY, List.of(category)));
        } else {
            pages.add(new OldPage(address, shown(name, address), List.of()));
        }
    }

    private static Shows shown(String name, String address) {
        String last = address.replaceFirst("(?:/|\\.html?)++$", "")
                .replaceFirst("^.*/", "")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<Pattern, Shows> list : LISTS.entrySet()) {
            if (list.getKey().matcher(name).matches()
                    || list.getKey().matcher(last).matches()) {
                return list.getValue();
            }
        }
        return Shows.OTHER;
    }

    /** A file that Jekyll copied as it is, if readers may have its address. */
    void learnFile(String path, ArchiveFile file) {
        boolean hidden = ("/" + path).matches(".*/[_.].*");
        boolean excluded = configuration.excluded().stream().anyMatch(glob -> glob.matches(path));
        if (hidden || excluded) {
            return;
        }
        if (FEED.matcher(path).matches()) {
            hasFeed = true;
            add("/" + path, Shows.FEED);
        } else if (path.equals("sitemap.xml")) {
            add("/sitemap.xml", Shows.SITEMAP);
        } else if (FILES.contains(ArchivePath.extension(path))) {
            add("/" + PathText.closed(path), Shows.FILE, file.path());
        }
    }

    List<OldPage> done() {
        List<String> plugins = configuration.plugins();
        if (plugins.contains("jekyll-feed") && !hasFeed) {
            add("/" + feedPath().replaceFirst("^/+", ""), Shows.FEED);
        }
        if (plugins.contains("jekyll-sitemap")) {
            add("/sitemap.xml", Shows.SITEMAP);
        }
        addPaginated();
        pages.addAll(termPages.done(plugins));
        return List.copyOf(pages);
    }

    private String feedPath() {
        return configuration.values().value("feed") instanceof Map<?, ?> feed && feed.get("path") instanceof String path
                ? path
                : "feed.xml";
    }

    /** The further pages of the list of posts, by jekyll-paginate or jekyll-paginate-v2. */
    private void addPaginated() {
        FrontMatter values = configuration.values();
        Map<?, ?> second = values.value("pagination") instanceof Map<?, ?> map ? map : Map.of();
        String size = "true".equals(second.get("enabled")) && second.get("per_page") instanceof String each
                ? each
                : values.text("paginate");
        if (size == null || !size.matches("[1-9]\\d{0,3}")) {
            return;
        }
        String own = second.get("permalink") instanceof String text ? text : values.text("paginate_path");
        String template = own != null ? own : second.isEmpty() ? "/page:num/" : "/page/:num/";
        int last = (postCount + Integer.parseInt(size) - 1) / Integer.parseInt(size);
        for (int number = 2; number <= last; number++) {
            add("/" + template.replaceFirst("^/+", "").replace(":num", String.valueOf(number)), Shows.HOME);
        }
    }
}
