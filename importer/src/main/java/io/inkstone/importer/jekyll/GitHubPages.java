package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.FileText;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The builder of most sites of Jekyll, which brings plug-ins of its own: with jekyll-optional-front-matter a text in Markdown
 * is a page without front matter, too (docs.github.com, "About GitHub Pages and Jekyll", Plugins).
 */
final class GitHubPages {
    private static final String OPTIONAL = "jekyll-optional-front-matter";
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mkd", "mkdn", "mkdown");

    /** What the plug-in passes over, wherever it lies. */
    private static final Pattern NOTE = Pattern.compile(
            "(?i)(?:readme|licen[cs]e|copying|code_of_conduct|contributing|(?:issue|pull_request)_template)");

    /** What stands at the top of a repository for those who work on it. */
    private static final Pattern FOR_AUTHORS = Pattern.compile("(?i)(?:changelog|security|agents|claude)");

    private GitHubPages() {}

    /** Whether texts without front matter are pages: asked for, or built where nobody asks. */
    static boolean showPlainTexts(SiteFiles files, JekyllConfiguration configuration) {
        if (configuration.plugins().contains(OPTIONAL)) {
            return true;
        }
        boolean ownPlugins = files.byPath().tailMap("_plugins/").keySet().stream()
                .limit(1)
                .anyMatch(path -> path.startsWith("_plugins/"));
        ArchiveFile gems = files.file("Gemfile");
        return !ownPlugins
                && !configuration.values().values().isEmpty()
                && (gems == null || FileText.orEmpty(gems).contains("github-pages"));
    }

    static boolean isPlainText(String path) {
        String name = ArchivePath.withoutExtension(path.substring(path.lastIndexOf('/') + 1));
        return MARKDOWN.contains(ArchivePath.extension(path))
                && !NOTE.matcher(name).matches()
                && !FOR_AUTHORS.matcher(ArchivePath.withoutExtension(path)).matches();
    }
}
