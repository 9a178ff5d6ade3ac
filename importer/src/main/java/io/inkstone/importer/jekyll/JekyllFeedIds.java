package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which feed readers knew the posts of the old site, so that none shows them again as new: as the site's own feed
 * template named them, else as the plug-in jekyll-feed does ({@code post.id | absolute_url}).
 *
 * @param site scheme and host; null where the archive does not say, and nothing can be kept
 * @param plain whether an entry's id was its address
 */
record JekyllFeedIds(@Nullable String site, boolean plain) {
    private static final List<String> TEMPLATES =
            List.of("feed.xml", "atom.xml", "rss.xml", "index.xml", "feed/index.xml", "feed/atom.xml", "rss/index.xml");

    private static final Pattern ID = Pattern.compile("<(?:id|guid)\\b[^>]*>([^<]*\\bpost\\.(id|url)\\b[^<]*)</");

    static JekyllFeedIds of(SiteFiles files, JekyllConfiguration configuration) {
        String url = configuration.values().text("url");
        if (url == null || !url.matches("https?://[^/\\s]+/*")) {
            return new JekyllFeedIds(null, false);
        }
        String site = url.replaceFirst("/+$", "");
        Matcher written = TEMPLATES.stream()
                .map(files::file)
                .filter(Objects::nonNull)
                .map(JekyllFeedIds::text)
                .map(ID::matcher)
                .filter(Matcher::find)
                .findFirst()
                .orElse(null);
        if (written == null) {
            return new JekyllFeedIds(site + configuration.baseUrl(), false);
        }
        boolean below = written.group(1).matches("(?s).*\\b(?:baseurl|absolute_url|relative_url)\\b.*");
        return new JekyllFeedIds(
                below ? site + configuration.baseUrl() : site, written.group(2).equals("url"));
    }

    /** @param url of the document, encoded, without {@code baseurl} */
    @Nullable
    String of(JekyllDocument document, String url) {
        if (site == null || !(document.role() instanceof JekyllRole.Post)) {
            return null;
        }
        return site + (plain ? url : id(document, url));
    }

    /** Jekyll's own id of a document: the folder of its address, then its slug (document.rb). */
    private static String id(JekyllDocument document, String url) {
        String slug = document.frontMatter().text("slug");
        String name = slug == null ? document.name().rest() : slug;
        return url.replaceFirst("/[^/]*/?$", "") + "/" + JekyllPermalink.escape(name);
    }

    private static String text(ArchiveFile file) {
        try {
            return Objects.requireNonNullElse(TextDecoder.decode(file.bytes(), new Notices(file.path())), "");
        } catch (IOException unreadable) {
            // Then it names nothing; the report has the file among those that were left out.
            return "";
        }
    }
}
