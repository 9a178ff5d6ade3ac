package io.inkstone.importer.hugo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What shortcodes look up, as seen from one text.
 *
 * @param depth how many files that include one another it is in
 */
record ShortcodeContext(
        SiteFiles files, HugoConfiguration configuration, HugoLinks links, HugoDocument document, int depth) {
    /** The same within a file that this one includes. */
    ShortcodeContext deeper() {
        return new ShortcodeContext(files, configuration, links, document, depth + 1);
    }

    Notices notices() {
        return document.notices();
    }

    /** The text's own, else the site's. */
    @Nullable
    String parameter(String name) {
        String[] path = name.split("\\.", -1);
        String[] below = new String[path.length + 1];
        below[0] = "params";
        System.arraycopy(path, 0, below, 1, path.length);
        String own = document.keys().text(path);
        String nested = own == null ? document.keys().text(below) : own;
        return nested == null ? configuration.keys().text(below) : nested;
    }

    /** Names of the themes in {@code themes/}. */
    List<String> themes() {
        return FrontMatter.texts(configuration.keys().at("theme"));
    }

    /** The picture beside the document whose name holds these words, by its path from there; null for none. */
    @Nullable
    String resource(String words) {
        if (document.location().kind() == HugoLocation.Kind.PAGE) {
            return null;
        }
        String folder = ArchivePath.folder(document.path());
        String prefix = folder.isEmpty() ? "" : folder + "/";
        String part = words.toLowerCase(Locale.ROOT);
        return files.byPath().subMap(prefix, true, prefix + Character.MAX_VALUE, true).keySet().stream()
                .filter(path -> path.matches("(?i).*\\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)"))
                .map(path -> path.substring(prefix.length()))
                .filter(path -> isNamed(path.toLowerCase(Locale.ROOT), part))
                .findFirst()
                .orElse(null);
    }

    /** As the pattern with which the theme asks for it: any folders before, none behind. */
    private static boolean isNamed(String path, String part) {
        int at = path.lastIndexOf(part);
        return at >= 0 && path.indexOf('/', at + part.length()) < 0;
    }

    /** The text of a file by its path from the site's root or the content's, or beside the document; null for none. */
    @Nullable
    String file(String path) {
        String beside = ArchivePath.resolve(ArchivePath.folder(document.path()), path);
        String rooted = ArchivePath.resolve("", path);
        ArchiveFile file = rooted == null ? null : files.file(rooted);
        file = file == null && beside != null && !path.startsWith("/") ? files.file(beside) : file;
        for (HugoContents contents : configuration.contents()) {
            file = file == null && rooted != null ? files.file(ArchivePath.join(contents.folder(), rooted)) : file;
        }
        try {
            return file == null || file.sizeBytes() > 1 << 20
                    ? null
                    : TextDecoder.decode(file.bytes(), new Notices(file.path()));
        } catch (IOException unreadable) {
            // The shortcode then stays in the text and is reported with its line.
            return null;
        }
    }
}
