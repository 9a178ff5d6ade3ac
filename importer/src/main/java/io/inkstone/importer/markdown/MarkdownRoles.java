package io.inkstone.importer.markdown;

import io.inkstone.importer.document.OwnershipProof;
import io.inkstone.importer.source.ArchivePath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its path what each file is. */
final class MarkdownRoles {
    private static final Set<String> TEXTS =
            Set.of("md", "markdown", "mkd", "mkdn", "mkdown", "html", "htm", "xhtml", "txt", "textile", "rmd", "mdx");
    private static final Set<String> DATA =
            Set.of("xml", "rss", "atom", "opml", "json", "csv", "tsv", "sql", "yaml", "yml", "toml");
    private static final Set<String> BUILT = Set.of("_site", "_includes", "_layouts", "_book", "site-packages");
    private static final Set<String> PAGES_OF_CODE = Set.of("html", "htm", "xhtml");
    private static final Set<String> TEMPLATES = Set.of("layouts", "templates", "partials", "includes", "themes");
    private static final Pattern SECTION = Pattern.compile("(?i)(?:readme|_?index|summary)");
    private static final Pattern ABOUT_ARCHIVE = Pattern.compile(
            "(?i)(?:readme.*|licen[cs]e(?:[-_].*)?|contributing|changelog|code_of_conduct|security|authors|source|agents|claude)");
    private static final Pattern TEMPLATE = Pattern.compile("_.*|template|defaults");
    private static final Pattern QUARTZ = Pattern.compile("quartz\\.config\\.(?:ts|js|ya?ml)");
    private static final String PUBLISHED_BY_QUARTZ = "content/";
    private static final Pattern INDEX = Pattern.compile("(?i)index");

    private final VaultSettings vault;
    private final boolean single;
    private final boolean book;

    /** Whose folder holds the program, its manual and, in one folder, the notes. */
    private final boolean quartz;

    /** How many texts there are in each folder, those in folders below it included. */
    private final Map<String, Integer> textsWithin = new HashMap<>();

    /**
     * A way of telling.
     *
     * @param paths all that there are; a file by itself is an article whatever its name
     * @param book whether the archive's own {@code README.md} is the first page of what it holds
     */
    MarkdownRoles(VaultSettings vault, List<String> paths, boolean book) {
        this.vault = vault;
        this.single = paths.size() == 1;
        this.book = book;
        this.quartz = paths.stream().anyMatch(QUARTZ.asMatchPredicate())
                && paths.stream().anyMatch(path -> path.startsWith(PUBLISHED_BY_QUARTZ) && isText(path));
        paths.stream().filter(MarkdownRoles::isText).forEach(this::count);
    }

    private void count(String text) {
        for (String folder = ArchivePath.folder(text); !folder.isEmpty(); folder = ArchivePath.folder(folder)) {
            textsWithin.merge(folder, 1, Integer::sum);
        }
    }

    static boolean isText(String path) {
        return TEXTS.contains(ArchivePath.extension(path));
    }

    /** What is written for programs: the export of a system that is not known, for example. */
    static boolean isData(String path) {
        return DATA.contains(ArchivePath.extension(path));
    }

    MarkdownRole of(String path) {
        if (single) {
            return new MarkdownRole.Article();
        }
        List<String> segments = List.of(path.split("/", -1));
        String ofVault = vault.reasonToLeaveOut(path);
        String reason = ofVault == null ? OwnershipProof.reasonToLeaveOut(path) : ofVault;
        if (reason != null) {
            return new MarkdownRole.LeftOut(reason);
        }
        if (quartz && isText(path) && !path.startsWith(PUBLISHED_BY_QUARTZ)) {
            return new MarkdownRole.LeftOut("it lies outside of content/, all that Quartz publishes");
        }
        boolean hidden = segments.stream().anyMatch(segment -> segment.startsWith(".") || BUILT.contains(segment));
        return hidden || !isText(path) || isTemplate(path, segments)
                ? new MarkdownRole.Support()
                : text(path, segments.size() == 1);
    }

    /** A page of HTML in a folder of the old generator's, whichever that was. */
    private static boolean isTemplate(String path, List<String> segments) {
        return PAGES_OF_CODE.contains(ArchivePath.extension(path))
                && segments.subList(0, segments.size() - 1).stream().anyMatch(TEMPLATES::contains);
    }

    private MarkdownRole text(String path, boolean atTop) {
        String name = ArchivePath.withoutExtension(path.substring(path.lastIndexOf('/') + 1));
        boolean section = SECTION.matcher(name).matches();
        boolean aboutArchive = ABOUT_ARCHIVE.matcher(name).matches() && !vault.exists();
        if (section && (!atTop || book || !aboutArchive)) {
            boolean alone = INDEX.matcher(name).matches() && textsWithin.getOrDefault(ArchivePath.folder(path), 0) == 1;
            return new MarkdownRole.Section(alone);
        }
        boolean readme = name.toLowerCase(Locale.ROOT).startsWith("readme");
        return (aboutArchive && (atTop || readme)) || TEMPLATE.matcher(name).matches()
                ? new MarkdownRole.LeftOut("it is a template or a note about the archive, not an article")
                : new MarkdownRole.Article();
    }
}
