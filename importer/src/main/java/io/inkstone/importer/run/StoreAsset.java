package io.inkstone.importer.run;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ImportBeforeRepository;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedFileRepository;
import io.inkstone.core.importing.ImportedOriginal;
import io.inkstone.core.importing.ImportedOriginalRepository;
import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.MediaRepository;
import io.inkstone.core.media.StoreMedia;
import io.inkstone.core.site.Permalinks;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ContentHash;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes a picture of an archive into the media library and remembers where in the archive it lay. */
@Singleton
class StoreAsset {
    private final StoreMedia storeMedia;
    private final ImportedFileRepository files;
    private final ImportedOriginalRepository originals;
    private final MediaRepository media;
    private final ImportBeforeRepository keepBefore;

    StoreAsset(
            StoreMedia storeMedia,
            ImportedFileRepository files,
            ImportedOriginalRepository originals,
            MediaRepository media,
            ImportBeforeRepository keepBefore) {
        this.keepBefore = keepBefore;
        this.storeMedia = storeMedia;
        this.media = media;
        this.files = files;
        this.originals = originals;
    }

    /** @param changed false for a file that lay there before this run with the same bytes */
    record Stored(String address, boolean changed) {}

    @Transactional
    Stored store(String archive, ArchiveFile file, UUID runId) throws IOException {
        boolean brought = media.findByHash(ContentHash.of(file.location())).isEmpty();
        MediaAsset asset = storeMedia.store(file.location(), file.name());
        Optional<ImportedFile> before = files.findByArchiveAndPath(archive, file.path());
        boolean known = before.filter(same -> asset.id().equals(same.mediaId())).isPresent();
        if (!known) {
            before.ifPresent(other -> keepBefore.keepFiles(runId, other.id().toString()));
            originals.putAll(List.of(new ImportedOriginal(
                    Ids.next(),
                    archive,
                    file.path(),
                    asset.hash(),
                    null,
                    null,
                    null,
                    asset.id(),
                    runId,
                    null,
                    brought,
                    null)));
        }
        boolean ofThisRun = before.filter(same -> runId.equals(same.runId())).isPresent();
        return new Stored(asset.address(), !known || ofThisRun);
    }

    /** What would be done, without doing it. */
    @Transactional
    Stored rehearse(String archive, ArchiveFile file) throws IOException {
        String hash = ContentHash.of(file.location());
        String address = media.findByHash(hash).map(MediaAsset::address).orElse(Permalinks.media(hash, file.name()));
        boolean known = files.findByArchiveAndPath(archive, file.path())
                .filter(before -> hash.equals(before.hash()))
                .isPresent();
        return new Stored(address, !known);
    }
}
