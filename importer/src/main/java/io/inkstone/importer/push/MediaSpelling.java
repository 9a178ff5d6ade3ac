package io.inkstone.importer.push;

import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedFileRepository;
import io.inkstone.core.markup.YamlText;
import io.inkstone.importer.export.TextWriter;
import io.inkstone.importer.source.ArchivePath;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names pictures that lie in the archive by where they lie there, instead of by their address here. */
final class MediaSpelling {
    static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-f]{64})/[^\\s)\"'>\\]}?#|]*");

    private final ImportedFileRepository files;
    private final TextWriter writer;
    private final String archive;
    private final String root;
    private final String path;

    MediaSpelling(ImportedFileRepository files, TextWriter writer, Place place) {
        this.files = files;
        this.writer = writer;
        this.archive = place.archive();
        this.root = place.root();
        this.path = place.path();
    }

    /**
     * Where a text lies.
     *
     * @param root the folder of its blog; empty for the top
     */
    record Place(String archive, String root, String path) {}

    String in(String text) {
        return ADDRESS.matcher(text).replaceAll(address -> Matcher.quoteReplacement(spelled(address)));
    }

    /** The same in a value of front matter that is words. */
    Object in(Object value) {
        return value instanceof YamlText words ? new YamlText(in(words.words())) : value;
    }

    private String spelled(MatchResult address) {
        return files.findByHashOrderByArchiveAndPath(address.group(1)).stream()
                .filter(file -> file.archive().equals(archive) && file.mediaId() != null)
                .map(this::spelled)
                .filter(Objects::nonNull)
                .findFirst()
                .map(spelled -> spelled.replace(" ", "%20"))
                .orElse(address.group());
    }

    private @Nullable String spelled(ImportedFile picture) {
        String folder = ArchivePath.folder(path);
        if (!folder.isEmpty() && picture.path().startsWith(folder + "/")) {
            return picture.path().substring(folder.length() + 1);
        }
        String before = root.isEmpty() ? "" : root + "/";
        return picture.path().startsWith(before) ? writer.address(picture.path().substring(before.length())) : null;
    }
}
