package io.inkstone.importer.markdown;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.FileText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where Docusaurus shows the texts of blogs and of docs, of all their versions and languages (docusaurus.io, "Blog", "Create a doc",
 * "Versioning", "i18n").
 *
 * @param blogs empty for none
 * @param docs empty for none
 */
record Docusaurus(List<Part> blogs, List<Part> docs) {
    private static final Pattern CONFIGURATION = Pattern.compile("(?:(.*)/)?docusaurus\\.config\\.[cm]?[jt]s");

    /** Blogs: a day in the name, or above it, becomes the beginning of the address (blogUtils.ts). */
    private static final Pattern DATED =
            Pattern.compile("(?<folder>.*?)(?<date>\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})[-/]?(?<text>.*)", Pattern.DOTALL);

    /** Docs: a number that orders, which is neither of a date nor of a version (numberPrefix.ts). */
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\s*[-_.]+\\s*(?<rest>[^-_.\\s\\d].*)");

    /**
     * One kind of texts.
     *
     * @param folder from the archive's root
     * @param route where they are shown; begins and ends with a slash
     */
    record Part(String folder, String route) {
        private @Nullable String below(String path) {
            boolean within = ArchivePath.isWithin(ArchivePath.folder(path), folder);
            return within
                    ? ArchivePath.withoutExtension(path.substring(folder.isEmpty() ? 0 : folder.length() + 1))
                    : null;
        }
    }

    static Docusaurus of(SiteFiles files) {
        for (ArchiveFile file : files.all()) {
            Matcher configuration = CONFIGURATION.matcher(files.path(file));
            if (configuration.matches()) {
                String folder = Objects.requireNonNullElse(configuration.group(1), "");
                DocusaurusSettings settings = new DocusaurusSettings(files, folder, FileText.orEmpty(file));
                return new Docusaurus(settings.blogs(), settings.docs());
            }
        }
        return new Docusaurus(List.of(), List.of());
    }

    /** Decoded paths; none for a text that it does not show. */
    List<String> addresses(String path, FrontMatter frontMatter) {
        for (Part blog : blogs) {
            String below = blog.below(path);
            if (below != null) {
                return List.of(blog.route() + ofBlog(below, frontMatter.text("slug")));
            }
        }
        for (Part part : docs) {
            String below = part.below(path);
            if (below != null) {
                return List.of(part.route() + ofDocs(below, frontMatter));
            }
        }
        return List.of();
    }

    /** Whether it shows this text: all of them may hold what MDX has. */
    boolean isMdx(String path) {
        return Stream.concat(blogs.stream(), docs.stream()).anyMatch(part -> part.below(path) != null);
    }

    private static String ofBlog(String below, @Nullable String slug) {
        if (slug != null) {
            return withoutSlash(slug);
        }
        String text = below.replaceFirst("/index$", "");
        Matcher dated = DATED.matcher(text);
        return dated.matches()
                ? dated.group("date").replace('-', '/') + "/" + dated.group("folder") + dated.group("text")
                : text;
    }

    private static String ofDocs(String below, FrontMatter frontMatter) {
        String slug = frontMatter.text("slug");
        String folder = Arrays.stream(ArchivePath.folder(below).split("/", -1))
                .map(Docusaurus::unnumbered)
                .collect(Collectors.joining("/"));
        if (slug != null) {
            String resolved = slug.startsWith("/") ? slug : ArchivePath.resolve(folder, slug);
            return withoutSlash(Objects.requireNonNullElse(resolved, slug));
        }
        String name = unnumbered(below.substring(below.lastIndexOf('/') + 1));
        boolean first = name.matches("(?i)readme|index") || name.equals(folder.substring(folder.lastIndexOf('/') + 1));
        return first ? folder : ArchivePath.join(folder, Objects.requireNonNullElse(frontMatter.text("id"), name));
    }

    private static String unnumbered(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? numbered.group("rest") : name;
    }

    private static String withoutSlash(String address) {
        return address.startsWith("/") ? address.substring(1) : address;
    }
}
