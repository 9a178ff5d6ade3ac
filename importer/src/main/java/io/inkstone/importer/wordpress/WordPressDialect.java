package io.inkstone.importer.wordpress;

import io.inkstone.importer.dialect.Dialect;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.html.OldBlog;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.SourceTree;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Blogs as WordPress exports them, and as other systems that write its format. */
@Singleton
public final class WordPressDialect implements Dialect {
    private static final int HEAD_BYTES = 1 << 14;
    private static final Pattern EXPORT =
            Pattern.compile("wordpress\\.org/export/|<wp:wxr_version|xmlns:wp\\s*=|<wp:post_type");

    @Override
    public String name() {
        return "wordpress";
    }

    /** An export is one whatever else lies beside it. */
    @Override
    public int precedence() {
        return -1;
    }

    @Override
    public List<Site> detect(Archive archive, SiteDefaults defaults) {
        Map<String, List<WxrFile>> byBlog = new TreeMap<>();
        for (ArchiveFile file : archive.files().values()) {
            if (isExport(file) && !SourceTree.holds(archive, file)) {
                WxrFile read = read(file);
                byBlog.computeIfAbsent(blog(read), blog -> new ArrayList<>()).add(read);
            }
        }
        List<Site> sites = new ArrayList<>();
        byBlog.forEach((blog, files) ->
                sites.add(new WordPressSite(files, byBlog.size() == 1 ? "" : blog + "/", archive, defaults)));
        return sites;
    }

    private static String blog(WxrFile file) {
        OldBlog blog = OldBlog.of(WxrChannel.of(List.of(file.head())).address());
        return blog.host().isEmpty() ? file.file().path() : blog.host() + blog.base();
    }

    private static boolean isExport(ArchiveFile file) {
        if (!file.extension().matches("xml|wxr|rss|txt|")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file.location())) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
            return EXPORT.matcher(text).find();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static WxrFile read(ArchiveFile file) {
        try {
            return WxrFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
