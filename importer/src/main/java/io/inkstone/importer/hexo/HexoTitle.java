package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.Title;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The title of a text. Who keeps each post in a folder of its own names it by the folder: only a heading that stands alone at
 * the head of such a text is its title, others are its chapters. A name in Chinese is a title as it is.
 */
final class HexoTitle {
    private static final Pattern FENCED =
            Pattern.compile("(?ms)^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\\1[`~]*[ \\t]*$|\\z)");
    private static final Pattern CHAPTER = Pattern.compile("(?m)^#[ \\t]+\\S");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");

    private HexoTitle() {}

    static String of(HexoDocument document) {
        FrontMatter frontMatter = document.frontMatter();
        if (frontMatter.text("title") != null || !isNamedByItsFile(document)) {
            return Title.of(frontMatter, document.body(), document.within());
        }
        String name = document.name().last();
        return HAN.matcher(name).matches() ? name : Title.of(frontMatter, "", document.within());
    }

    private static boolean isNamedByItsFile(HexoDocument document) {
        String words = FENCED.matcher(document.body()).replaceAll("");
        List<MatchResult> chapters = CHAPTER.matcher(words).results().limit(2).toList();
        boolean inFolder = document.role().isArticle() && document.within().matches("_\\w+/.+/index\\.\\w+");
        boolean oneAtTheHead = chapters.size() == 1
                && words.substring(0, chapters.getFirst().start()).isBlank();
        return chapters.isEmpty() || (inFolder && !oneAtTheHead);
    }
}
