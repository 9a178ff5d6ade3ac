package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.FileName;
import io.inkstone.importer.source.ArchivePath;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its path what each file is to Jekyll (reader.rb, post_reader.rb, entry_filter.rb). */
final class JekyllRoles {
    private static final Set<String> TEXTS =
            Set.of("md", "markdown", "mkd", "mkdn", "mkdown", "html", "htm", "textile", "rmd", "xhtml");
    private static final Set<String> SUPPORT_FOLDERS =
            Set.of("_includes", "_layouts", "_data", "_sass", "_plugins", "_assets", "_site");
    private static final Pattern TEMPLATE = Pattern.compile("(?i)^(?:_.*|template|readme.*|_?defaults)$");

    private final JekyllConfiguration configuration;
    private final boolean plainTexts;

    /** @param plainTexts whether a text in Markdown is a page without front matter, too */
    JekyllRoles(JekyllConfiguration configuration, boolean plainTexts) {
        this.configuration = configuration;
        this.plainTexts = plainTexts;
    }

    JekyllRole of(String path) {
        List<String> segments = List.of(path.split("/", -1));
        String name = ArchivePath.withoutExtension(segments.getLast());
        if (isSupport(path, segments)) {
            return new JekyllRole.Support();
        }
        if (isExcluded(path)) {
            return new JekyllRole.Unpublished("_config.yml excludes it");
        }
        if (TEMPLATE.matcher(name).matches()) {
            return new JekyllRole.Unpublished("it is a template or a note about the archive, not an article");
        }
        if (segments.subList(0, segments.size() - 1).contains("_posts")) {
            return FileName.of(path).day() != null
                    ? new JekyllRole.Post()
                    : new JekyllRole.Unpublished(
                            "Jekyll publishes no file of _posts whose name does not begin with a date, as in"
                                    + " 2024-01-31-"
                                    + name);
        }
        if (segments.subList(0, segments.size() - 1).contains("_drafts")) {
            return new JekyllRole.Draft();
        }
        return segments.stream().anyMatch(segment -> segment.startsWith("_"))
                ? inUnderscored(path, segments.getFirst())
                : new JekyllRole.Page(plainTexts && GitHubPages.isPlainText(path));
    }

    /** What a file is that lies outside of the folder that {@code source:} names. */
    JekyllRole ofOutside(String path) {
        return isSupport(path, List.of(path.split("/", -1)))
                ? new JekyllRole.Support()
                : new JekyllRole.Unpublished("it lies outside of the folder that source: in _config.yml names");
    }

    private JekyllRole inUnderscored(String path, String first) {
        JekyllCollection collection = first.startsWith("_") ? configuration.collection(first.substring(1)) : null;
        if (collection != null) {
            return collection.published()
                    ? new JekyllRole.InCollection(collection)
                    : new JekyllRole.Unpublished("the collection \"" + collection.name()
                            + "\" is not published: its output is not true in _config.yml");
        }
        return configuration.included().stream().anyMatch(glob -> glob.matches(path))
                ? new JekyllRole.Page(false)
                : new JekyllRole.Unpublished("Jekyll does not publish " + first
                        + ": _config.yml names it neither in collections nor in include");
    }

    private boolean isSupport(String path, List<String> segments) {
        return !TEXTS.contains(ArchivePath.extension(path))
                || segments.stream().anyMatch(SUPPORT_FOLDERS::contains)
                || segments.stream().anyMatch(segment -> segment.startsWith(".") && !included(path));
    }

    private boolean included(String path) {
        return configuration.included().stream().anyMatch(glob -> glob.matches(path));
    }

    private boolean isExcluded(String path) {
        return configuration.excluded().stream().anyMatch(glob -> glob.matches(path)) && !included(path);
    }
}
