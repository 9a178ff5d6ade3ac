package io.inkstone.importer.export;

import io.inkstone.core.export.ExportRepository;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.MediaRepository;
import io.inkstone.core.media.MediaStore;
import io.inkstone.importer.manifest.ManifestLine;
import io.inkstone.importer.manifest.ManifestMedia;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes pictures out: those of the generator's own archives where they lay, those that texts show at their addresses here. */
@Singleton
class MediaFiles {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 1_000;
    private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-f]{64})/");

    private final ExportRepository exports;
    private final MediaRepository repository;
    private final MediaStore store;

    MediaFiles(ExportRepository exports, MediaRepository repository, MediaStore store) {
        this.exports = exports;
        this.repository = repository;
        this.store = store;
    }

    /** How many were written; of two archives that have a path in common the first one's file goes there. */
    int writeImported(Export export) throws IOException {
        int written = 0;
        List<ImportedFile> page = exports.media("", "", export.dialect(), PAGE);
        while (!page.isEmpty()) {
            for (ImportedFile file : page) {
                String path = export.folder().has(file.path()) ? file.archive() + "/" + file.path() : file.path();
                written += write(export, path, asset(file));
            }
            ImportedFile last = page.getLast();
            page = exports.media(last.archive(), last.path(), export.dialect(), PAGE);
        }
        return written;
    }

    /** How many files of the library that no archive brought were written. */
    int writeOthers(Export export) throws IOException {
        int written = 0;
        List<MediaAsset> page = exports.otherMedia(BEFORE_ALL, export.dialect(), PAGE);
        while (!page.isEmpty()) {
            for (MediaAsset asset : page) {
                written += write(export, path(export.tree(), asset), asset);
            }
            page = exports.otherMedia(page.getLast().id(), export.dialect(), PAGE);
        }
        return written;
    }

    /** How many of the files that a text shows were written now. */
    int writeMentioned(Export export, String text) throws IOException {
        int written = 0;
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            Optional<MediaAsset> asset = repository.findByHash(address.group(1));
            if (asset.isPresent()) {
                written += write(export, path(export.tree(), asset.get()), asset.get());
            }
        }
        return written;
    }

    /** Where a file lies that no archive of the generator's brought. */
    static String path(Tree tree, MediaAsset asset) {
        return tree.staticPath("media/" + asset.hash() + "/" + FileNames.ofMedia(asset.name()));
    }

    private MediaAsset asset(ImportedFile file) {
        return repository.findByHash(file.hash()).orElseThrow();
    }

    private int write(Export export, String path, MediaAsset asset) throws IOException {
        if (export.folder().has(path)) {
            return 0;
        }
        Optional<InputStream> bytes = store.open(asset.hash());
        if (bytes.isEmpty()) {
            return 0;
        }
        try (InputStream in = bytes.get()) {
            export.folder().write(path, in);
        }
        export.remember(ManifestLine.of(new ManifestMedia(path, asset.hash(), asset.name())));
        return 1;
    }
}
