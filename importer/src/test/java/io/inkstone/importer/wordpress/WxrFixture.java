package io.inkstone.importer.wordpress;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.OpenArchive;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exports for tests, put together item by item, and what is read from them. */
final class WxrFixture {
    static final String HEAD = """
        <?xml version="1.0" encoding="UTF-8" ?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <title>Ink &amp; Stone</title><link>https://blog.example</link><description>About ink</description>
        <language>zh-CN</language><wp:wxr_version>1.2</wp:wxr_version>
        <wp:base_blog_url>https://blog.example</wp:base_blog_url>
        <wp:author><wp:author_login>li</wp:author_login><wp:author_email>li@secret.example</wp:author_email><wp:author_display_name><![CDATA[李墨]]></wp:author_display_name></wp:author>
        <wp:author><wp:author_login>wu</wp:author_login><wp:author_display_name><![CDATA[Wu]]></wp:author_display_name></wp:author>
        <wp:category><wp:category_nicename>tools</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[Tools]]></wp:cat_name></wp:category>
        <wp:category><wp:category_nicename>brushes</wp:category_nicename><wp:category_parent>tools</wp:category_parent><wp:cat_name><![CDATA[Brushes]]></wp:cat_name></wp:category>
        <wp:tag><wp:tag_slug>pine</wp:tag_slug><wp:tag_name><![CDATA[Pine soot]]></wp:tag_name></wp:tag>
        """;
    static final String TAIL = "</channel></rss>\n";

    private final Site site;
    final SiteIndex index;

    private WxrFixture(Site site) {
        this.site = site;
        this.index = site.index();
    }

    static String item(int id, String title, String content, String... more) {
        return "<item><title>" + title + "</title><link>https://blog.example/2024/01/" + id + "/</link>\n"
                + "<dc:creator><![CDATA[li]]></dc:creator><guid isPermaLink=\"false\">https://blog.example/?p=" + id
                + "</guid>\n"
                + "<content:encoded><![CDATA[" + content + "]]></content:encoded>\n"
                + String.join("", more)
                + "<wp:post_id>" + id + "</wp:post_id><wp:post_date>2024-01-31 20:00:00</wp:post_date>"
                + "<wp:post_date_gmt>2024-01-31 12:00:00</wp:post_date_gmt><wp:post_name>post-" + id + "</wp:post_name>"
                + "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n";
    }

    static String meta(String key, String value) {
        return "<wp:postmeta><wp:meta_key>" + key + "</wp:meta_key><wp:meta_value><![CDATA[" + value
                + "]]></wp:meta_value></wp:postmeta>";
    }

    static String attachment(int id, String url, int parent) {
        return item(id, "Picture", "", "<wp:attachment_url>" + url + "</wp:attachment_url>")
                .replace(
                        "<wp:post_type>post<",
                        "<wp:post_parent>" + parent + "</wp:post_parent><wp:post_type>attachment<")
                .replace("<wp:status>publish<", "<wp:status>inherit<");
    }

    static WxrFixture of(Path home, String... items) throws IOException {
        return ofText(home, HEAD + String.join("", items) + TAIL, StandardCharsets.UTF_8);
    }

    static WxrFixture ofText(Path home, String text, Charset charset) throws IOException {
        Files.createDirectories(home);
        Files.write(home.resolve("blog.wordpress.2024-01-31.xml"), text.getBytes(charset));
        return in(home);
    }

    static WxrFixture in(Path folder) throws IOException {
        Archive archive = new OpenArchive().open(folder);
        SiteDefaults defaults = new SiteDefaults(ZoneId.of("Asia/Shanghai"), Instant.parse("2024-06-01T00:00:00Z"));
        return new WxrFixture(new WordPressDialect().detect(archive, defaults).getFirst());
    }

    Site site() {
        return site;
    }

    List<String> paths() {
        return index.entries().stream().map(Entry::path).toList();
    }

    Entry entry(int id) {
        return index.entries().stream()
                .filter(entry -> entry.path().equals("export.xml#post-" + id))
                .findFirst()
                .orElseThrow();
    }

    String reason(int id) {
        return index.leftOut().stream()
                .filter(left -> left.path().equals("export.xml#post-" + id))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    Converted converted(int id) throws IOException {
        return site.convert(entry(id), new Elsewhere());
    }

    String markdown(int id) throws IOException {
        return converted(id).markdown();
    }

    List<String> notices(int id) throws IOException {
        List<String> lines = new ArrayList<>();
        converted(id).notices().forEach(notice -> lines.add(notice.line() + ": " + notice.message()));
        return lines;
    }

    /** Every old address of the blog leads somewhere new, every file into the library. */
    private final class Elsewhere implements Targets {
        @Override
        public @Nullable String ofDocument(String path) {
            return null;
        }

        @Override
        public @Nullable String ofOldAddress(String address) {
            return index.entries().stream()
                    .filter(entry -> entry.addresses().contains(address)
                            || entry.redirects().contains(address))
                    .map(entry -> "/posts/" + entry.name() + "/")
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public String ofMedia(ArchiveFile file) {
            return "/media/" + file.name();
        }
    }
}
