package io.inkstone.importer.manifest;

import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.ImageCounts;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a document what it was on the site that exported it, and brings the media along that it shows. */
final class RememberedText {
    private static final Pattern MEDIA = Pattern.compile("/media/([0-9a-f]{64})/");

    private final Archive archive;
    private final Manifest manifest;

    RememberedText(Archive archive, Manifest manifest) {
        this.archive = archive;
        this.manifest = manifest;
    }

    /** The text below a file's front matter, read as an export wrote it. */
    static String body(byte[] file) {
        return FrontMatterDocument.read(new String(file, StandardCharsets.UTF_8))
                .body();
    }

    Converted of(Entry entry, Manifest.Known known, Targets targets) throws IOException {
        ArchiveFile file = archive.file(entry.path());
        if (file == null) {
            throw new FileNotFoundException(entry.path());
        }
        byte[] bytes = file.bytes();
        ManifestDocument document = manifest.document(known);
        String markdown = document.markdown() == null ? body(bytes) : document.markdown();
        ImageCounts images = media(markdown, targets).plus(media(String.valueOf(document.cover()), targets));
        return new Converted(
                entry,
                bytes,
                entry.title(),
                markdown,
                document.updatedAt(),
                document.language(),
                document.summary(),
                document.cover(),
                document.feedId(),
                orEmpty(document.categories()),
                orEmpty(document.tags()),
                orEmpty(document.authors()),
                document.series(),
                document.frontMatter() == null ? Map.of() : document.frontMatter(),
                images,
                List.of());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Addresses of the library do not change; the files behind them have to be there. */
    private ImageCounts media(String text, Targets targets) {
        int found = 0;
        int missing = 0;
        Matcher address = MEDIA.matcher(text);
        while (address.find()) {
            String path = manifest.mediaPath(address.group(1));
            ArchiveFile file = path == null ? null : archive.file(path);
            boolean stored = file != null && targets.ofMedia(file) != null;
            found += stored ? 1 : 0;
            missing += stored ? 0 : 1;
        }
        return new ImageCounts(found, missing, Map.of());
    }

    /** A text that was changed since is still the same article to feed readers. */
    static Converted knownAs(@Nullable String feedId, Converted text) {
        return new Converted(
                text.entry(),
                text.original(),
                text.title(),
                text.markdown(),
                text.updatedAt(),
                text.language(),
                text.summary(),
                text.cover(),
                feedId == null ? text.feedId() : feedId,
                text.categories(),
                text.tags(),
                text.authors(),
                text.series(),
                text.frontMatter(),
                text.images(),
                text.notices());
    }
}
