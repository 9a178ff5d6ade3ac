package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.Title;
import io.inkstone.importer.source.ArchivePath;
import java.util.regex.Pattern;

/**
 * The title of a text. Who keeps each post in a folder of its own names it by the folder; several headings of the first
 * level in such a text are its chapters, and none of them is its title.
 */
final class HexoTitle {
    private static final Pattern FENCED =
            Pattern.compile("(?ms)^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\\1[`~]*[ \\t]*$|\\z)");
    private static final Pattern CHAPTER = Pattern.compile("(?m)^#[ \\t]+\\S");

    private HexoTitle() {}

    static String of(HexoDocument document) {
        FrontMatter frontMatter = document.frontMatter();
        return Title.of(frontMatter, hasChapters(document) ? "" : document.body(), document.within());
    }

    private static boolean hasChapters(HexoDocument document) {
        boolean inFolder = ArchivePath.withoutExtension(document.within()).matches("_\\w+/.+/index");
        return inFolder
                && CHAPTER.matcher(FENCED.matcher(document.body()).replaceAll(""))
                                .results()
                                .limit(2)
                                .count()
                        > 1;
    }
}
