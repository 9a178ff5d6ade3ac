package io.inkstone.importer.markdown;

import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.markdown.Docusaurus.Part;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.FileText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a site of Docusaurus says of where its texts are, as far as that is written out in its program. */
final class DocusaurusSettings {
    private static final Pattern BASE =
            Pattern.compile("(?m)^\\s*[\"']?baseUrl[\"']?\\s*:\\s*[\"'`](/[^\"'`$]*)[\"'`]");

    /** Further docs: a plug-in with a folder and a route of its own. */
    private static final Pattern FURTHER =
            Pattern.compile("content-docs[\"']\\s*,\\s*\\(?\\{[^{}]*?\\bpath[\"']?\\s*:\\s*"
                    + "[\"']([^\"']+)[\"'][^{}]*?\\brouteBasePath[\"']?\\s*:\\s*[\"']([^\"']*)[\"']");

    private static final Pattern LAST = Pattern.compile("\\blastVersion[\"']?\\s*:\\s*[\"']([^\"']+)[\"']");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern TRANSLATED = Pattern.compile(
            "(?<folder>i18n/(?<language>[^/]+)/docusaurus-plugin-content-(?:blog|docs/(?:version-)?(?<version>[^/]+)))/.*");

    private final SiteFiles files;
    private final String site;
    private final String program;
    private final String base;
    private final List<String> versions;

    /** @param site its folder; empty for the top */
    DocusaurusSettings(SiteFiles files, String site, String program) {
        this.files = files;
        this.site = site;
        this.program = program;
        Matcher found = BASE.matcher(program);
        this.base = found.find() ? found.group(1) : "/";
        ArchiveFile list = files.file(ArchivePath.join(site, "versions.json"));
        this.versions = list == null
                ? List.of()
                : all(QUOTED, FileText.orEmpty(list)).map(each -> each.group(1)).toList();
    }

    List<Part> blogs() {
        String route = set("blog", "routeBasePath");
        List<Part> blogs = new ArrayList<>();
        blogs.add(part(set("blog", "path"), route));
        translated()
                .filter(found -> found.group("version") == null)
                .forEach(found -> blogs.add(part(found.group("folder"), found.group("language"), route)));
        return blogs;
    }

    List<Part> docs() {
        String route = set("docs", "routeBasePath");
        List<Part> docs = new ArrayList<>();
        docs.add(part(set("docs", "path"), route, shown("current")));
        versions.forEach(version -> docs.add(part("versioned_docs/version-" + version, route, shown(version))));
        all(FURTHER, program).forEach(plugIn -> docs.add(part(plugIn.group(1), plugIn.group(2))));
        translated()
                .filter(found -> found.group("version") != null)
                .forEach(found -> docs.add(
                        part(found.group("folder"), found.group("language"), route, shown(found.group("version")))));
        return docs;
    }

    /** Folders of translations; each but once. */
    private Stream<Matcher> translated() {
        return files.all().stream()
                .map(files::path)
                .filter(path -> ArchivePath.isWithin(path, site))
                .map(path -> TRANSLATED.matcher(path.substring(site.isEmpty() ? 0 : site.length() + 1)))
                .filter(Matcher::matches)
                .collect(Collectors.toMap(found -> found.group("folder"), found -> found, (first, second) -> first))
                .values()
                .stream();
    }

    private Part part(String folder, String... route) {
        String resolved = ArchivePath.resolve(site, folder);
        return new Part(
                Objects.requireNonNullElse(resolved, folder),
                (base + "/" + String.join("/", route) + "/").replaceAll("/{2,}", "/"));
    }

    /** The last version is shown without its name, and what is being written as the next one. */
    private String shown(String version) {
        Matcher set = LAST.matcher(program);
        String last = set.find() ? set.group(1) : versions.isEmpty() ? "current" : versions.getFirst();
        return version.equals(last) ? "" : version.equals("current") ? "next" : version;
    }

    /** A setting of a plug-in, as the preset hands it on; where it is not written out, what the plug-in is called. */
    private String set(String kind, String name) {
        Matcher set = Pattern.compile("(?m)^\\s*[\"']?" + kind + "[\"']?\\s*:\\s*\\{[^{}]*?[\"']?\\b" + name
                        + "[\"']?\\s*:\\s*[\"']([^\"']*)[\"']")
                .matcher(program);
        return set.find() ? set.group(1) : kind;
    }

    private static Stream<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
