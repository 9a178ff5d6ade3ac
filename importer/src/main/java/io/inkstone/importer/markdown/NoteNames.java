package io.inkstone.importer.markdown;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By which names the files of a folder call each other, as {@code [[Note]]} does. */
final class NoteNames {
    private static final Pattern TARGET = Pattern.compile("\\[\\[([^\\[\\]|#\\n]{1,300})");
    private static final List<String> TEXT_ENDINGS = List.of("", ".md", ".markdown");
    private static final List<String> SECTIONS = List.of("README.md", "index.md", "_index.md");

    private final SiteFiles files;
    private final Map<String, List<String>> pathsByName = new HashMap<>();
    private final Map<String, String> pathByAlias = new HashMap<>();
    private final Set<String> targets = new HashSet<>();
    private volatile boolean vault;

    /** @param declared whether settings say that the folder is a vault; else links between its notes do */
    NoteNames(SiteFiles files, boolean declared) {
        this.files = files;
        this.vault = declared;
        for (ArchiveFile file : files.all()) {
            String path = files.path(file);
            pathsByName
                    .computeIfAbsent(folded(file.name()), name -> new ArrayList<>())
                    .add(path);
        }
    }

    /** Remembers what other notes may call a note, and what it calls others. */
    void learn(MarkdownDocument document) {
        for (String key : List.of("aliases", "alias")) {
            document.frontMatter().texts(key).forEach(alias -> pathByAlias.putIfAbsent(folded(alias), document.path()));
        }
        if (!vault && document.own().body().contains("[[")) {
            NumberedText text = NumberedText.of(document.own().body(), 1);
            CodeMask mask = CodeMask.of(text);
            Matcher target = TARGET.matcher(text.text());
            while (target.find()) {
                if (!mask.isCode(target.start())) {
                    targets.add(target.group(1).strip());
                }
            }
        }
    }

    /** Whether notes are to be read as Obsidian reads them: settled once all of them are known. */
    boolean isVault() {
        return vault;
    }

    /** All notes are known. */
    void settle() {
        vault = vault || targets.stream().anyMatch(target -> find(target, "") != null);
    }

    /**
     * The file that a link of a note means, in Obsidian's order: the path, the name anywhere (that in the same folder, then
     * the one that lies highest), an alias. Null for none.
     */
    @Nullable
    ArchiveFile find(String target, String folder) {
        String name = target.strip().replace('\\', '/');
        ArchiveFile byPath = byPath(name, folder);
        if (byPath != null) {
            return byPath;
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        for (String ending : TEXT_ENDINGS) {
            String suffix = folded("/" + name.replaceFirst("^(?:\\.{0,2}/)++", "") + ending);
            String found = pathsByName.getOrDefault(folded(last + ending), List.of()).stream()
                    .filter(path -> folded("/" + path).endsWith(suffix))
                    .min(nearest(folder))
                    .orElse(null);
            if (found != null) {
                return files.file(found);
            }
        }
        String byAlias = pathByAlias.get(folded(name));
        return byAlias == null ? null : files.file(byAlias);
    }

    /** The one file whose path ends so, wherever in the archive the old site's root was; null for none and for several. */
    @Nullable
    ArchiveFile ending(String rooted) {
        String name = rooted.substring(rooted.lastIndexOf('/') + 1);
        List<String> found = pathsByName.getOrDefault(folded(name), List.of()).stream()
                .filter(path -> folded("/" + path).endsWith(folded(rooted)))
                .toList();
        return found.size() == 1 ? files.file(found.getFirst()) : null;
    }

    private @Nullable ArchiveFile byPath(String name, String folder) {
        List<@Nullable String> places = name.startsWith(".")
                ? List.of(String.valueOf(ArchivePath.resolve(folder, name)))
                : name.indexOf('/') >= 0 ? List.of(String.valueOf(ArchivePath.resolve("", name))) : List.of();
        for (String place : places) {
            for (String ending : TEXT_ENDINGS) {
                ArchiveFile file = files.fileOfAnyCase(place + ending);
                if (file != null) {
                    return file;
                }
            }
        }
        return null;
    }

    private static Comparator<String> nearest(String folder) {
        return Comparator.comparing((String path) -> !ArchivePath.folder(path).equals(folder))
                .thenComparingInt(path -> path.split("/", -1).length)
                .thenComparing(Comparator.naturalOrder());
    }

    /** The page of a folder, or the text whose ending the author left out; null for none. */
    @Nullable
    ArchiveFile section(String path) {
        for (String ending : List.of(".md", ".markdown")) {
            ArchiveFile text = path.isEmpty() ? null : files.fileOfAnyCase(path + ending);
            if (text != null) {
                return text;
            }
        }
        for (String name : SECTIONS) {
            ArchiveFile section = files.fileOfAnyCase(ArchivePath.join(path, name));
            if (section != null) {
                return section;
            }
        }
        return null;
    }

    /** How Markdown names a file, whatever text it stands in. */
    String destination(ArchiveFile file) {
        StringBuilder destination = new StringBuilder();
        for (String segment : files.path(file).split("/", -1)) {
            destination.append('/').append(PathText.encode(segment));
        }
        return destination.toString();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
