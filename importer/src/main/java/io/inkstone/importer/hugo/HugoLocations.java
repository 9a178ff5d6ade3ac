package io.inkstone.importer.hugo;

import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by its path what a file is among the content. */
final class HugoLocations {
    static final Set<String> TEXTS = Set.of(
            "md",
            "markdown",
            "mdown",
            "html",
            "htm",
            "org",
            "adoc",
            "asciidoc",
            "ad",
            "rst",
            "pandoc",
            "pdc",
            "rmd",
            "rmarkdown",
            "mmark",
            "ipynb");

    private final HugoConfiguration configuration;
    private final Set<String> bundles = new HashSet<>();

    HugoLocations(SiteFiles files, HugoConfiguration configuration) {
        this.configuration = configuration;
        for (ArchiveFile file : files.all()) {
            String path = files.path(file);
            HugoContents contents = contents(path);
            if (contents != null && TEXTS.contains(file.extension()) && isNamed(path, "index")) {
                String folder = ArchivePath.folder(path);
                if (!folder.equals(contents.folder())) {
                    bundles.add(folder);
                }
            }
        }
    }

    private boolean isNamed(String path, String name) {
        return named(path).name().equals(name);
    }

    private record Named(String name, @Nullable HugoLanguage language) {}

    /** {@code ink.zh-cn.md} is {@code ink} in the language {@code zh-cn}, if the site has it. */
    private Named named(String path) {
        String name = ArchivePath.withoutExtension(path.substring(path.lastIndexOf('/') + 1));
        int dot = name.lastIndexOf('.');
        HugoLanguage language = dot <= 0 ? null : configuration.language(name.substring(dot + 1));
        return language == null ? new Named(name, null) : new Named(name.substring(0, dot), language);
    }

    /** Null for what does not lie in any folder of texts. */
    @Nullable
    HugoContents contents(String path) {
        return configuration.contents().stream()
                .filter(each -> ArchivePath.isWithin(ArchivePath.folder(path), each.folder()))
                .max(Comparator.comparingInt(each -> each.folder().length()))
                .orElse(null);
    }

    /** Null for what is no text among the content. */
    @Nullable
    HugoLocation of(String path) {
        HugoContents contents = contents(path);
        if (contents == null || !TEXTS.contains(ArchivePath.extension(path))) {
            return null;
        }
        Named named = named(path);
        HugoLanguage language = Objects.requireNonNullElse(
                named.language(), Objects.requireNonNullElse(contents.language(), configuration.defaultLanguage()));
        return new HugoLocation(language, folder(path, contents), named.name(), kind(path, named.name(), contents));
    }

    private static String folder(String path, HugoContents contents) {
        String below =
                ArchivePath.folder(path).substring(contents.folder().length()).replaceFirst("^/", "");
        return ArchivePath.join(contents.target(), below);
    }

    private HugoLocation.Kind kind(String path, String name, HugoContents contents) {
        if (name.equals("_index")) {
            return HugoLocation.Kind.SECTION;
        }
        String own = ArchivePath.folder(path);
        String outer = name.equals("index") ? ArchivePath.folder(own) : own;
        if (isInBundle(outer, contents.folder())) {
            return HugoLocation.Kind.PART;
        }
        return name.equals("index") ? HugoLocation.Kind.BUNDLE : HugoLocation.Kind.PAGE;
    }

    private boolean isInBundle(String folder, String top) {
        for (String each = folder; each.length() > top.length(); each = ArchivePath.folder(each)) {
            if (bundles.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** The folder of the bundle that a file belongs to, from the site's root; null for none. */
    @Nullable
    String bundleOf(String path) {
        for (String each = ArchivePath.folder(path); !each.isEmpty(); each = ArchivePath.folder(each)) {
            if (bundles.contains(each)) {
                return each;
            }
        }
        return null;
    }
}
