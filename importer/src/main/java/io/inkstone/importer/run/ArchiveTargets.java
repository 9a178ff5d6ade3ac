package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.RemoteImageCopy;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.source.ArchiveFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where texts of one archive lead; takes each picture that a text shows into the library, once. */
final class ArchiveTargets implements Targets {
    private final ArchivePlan plan;
    private final TextPictures pictures;
    private final @Nullable UUID runId;
    private final boolean hasRemoteImages;
    private final Map<String, @Nullable String> addressByPath = new HashMap<>();
    private final List<AssetOutcome> assets = new ArrayList<>();

    /** @param runId null for a dry run, in which nothing is stored */
    ArchiveTargets(ArchivePlan plan, TextPictures pictures, @Nullable UUID runId) {
        this.plan = plan;
        this.pictures = pictures;
        this.runId = runId;
        this.hasRemoteImages = pictures.hasRemoteImages();
    }

    /** What became of one picture or other file that texts use. */
    record AssetOutcome(
            String path,
            ImportAction action,
            @Nullable String address,
            @Nullable String reason) {}

    @Nullable
    UUID runId() {
        return runId;
    }

    List<AssetOutcome> assets() {
        return assets;
    }

    @Override
    public @Nullable String ofDocument(String path) {
        return plan.addresses().ofDocument(path);
    }

    @Override
    public @Nullable String ofOldAddress(String address) {
        return plan.addresses().ofOldAddress(address);
    }

    @Override
    public @Nullable String ofMedia(ArchiveFile file) {
        if (!addressByPath.containsKey(file.path())) {
            addressByPath.put(file.path(), store(file));
        }
        return addressByPath.get(file.path());
    }

    @Override
    public @Nullable RemoteImageCopy ofRemoteImage(String written) {
        return hasRemoteImages ? pictures.ofRemoteImage(written) : null;
    }

    @Override
    public @Nullable String ofData(String written) {
        return pictures.ofData(written, runId == null);
    }

    private @Nullable String store(ArchiveFile file) {
        try {
            StoreAsset.Stored stored = runId == null
                    ? pictures.ofArchive().rehearse(plan.archive(), file)
                    : pictures.ofArchive().store(plan.archive(), file, runId);
            ImportAction action = stored.changed() ? ImportAction.CREATE : ImportAction.UNCHANGED;
            assets.add(new AssetOutcome(file.path(), action, stored.address(), null));
            return stored.address();
        } catch (IOException | RuntimeException e) {
            // One bad picture never stops an import; the text keeps its old destination.
            assets.add(new AssetOutcome(
                    file.path(), ImportAction.FAIL, null, "it could not be stored: " + e.getMessage()));
            return null;
        }
    }
}
