package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.RemoteImageCopy;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.source.ArchiveFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Where texts of one archive lead; takes each picture that a text shows into the library, once. Threads may share it. */
final class ArchiveTargets implements Targets {
    private final ArchivePlan plan;
    private final TextPictures pictures;
    private final @Nullable UUID runId;
    private final Set<String> done;
    private final boolean hasRemoteImages;
    private final Map<String, AssetOutcome> outcomes = new ConcurrentHashMap<>();
    private final Queue<AssetOutcome> fresh = new ConcurrentLinkedQueue<>();

    /**
     * @param runId null for a dry run, in which nothing is stored
     * @param done paths of files that the report has already
     */
    ArchiveTargets(ArchivePlan plan, TextPictures pictures, @Nullable UUID runId, Set<String> done) {
        this.plan = plan;
        this.pictures = pictures;
        this.runId = runId;
        this.done = done;
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

    /** Those of which this was not told before, by path. */
    List<AssetOutcome> takeFresh() {
        List<AssetOutcome> taken = new ArrayList<>();
        for (AssetOutcome next = fresh.poll(); next != null; next = fresh.poll()) {
            taken.add(next);
        }
        taken.sort(Comparator.comparing(AssetOutcome::path));
        return taken;
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
        String document = ofDocument(file.path());
        if (document != null) {
            return document; // kept as that: one file is not remembered as two things
        }
        return outcomes.computeIfAbsent(file.path(), path -> told(store(file))).address();
    }

    @Override
    public @Nullable RemoteImageCopy ofRemoteImage(String written) {
        return hasRemoteImages ? pictures.ofRemoteImage(written) : null;
    }

    @Override
    public @Nullable String ofData(String written) {
        return pictures.ofData(written, runId == null);
    }

    private AssetOutcome told(AssetOutcome outcome) {
        if (!done.contains(outcome.path())) {
            fresh.add(outcome);
        }
        return outcome;
    }

    private AssetOutcome store(ArchiveFile file) {
        try {
            StoreAsset.Stored stored =
                    runId == null ? pictures.ofArchive().rehearse(plan.archive(), file) : storeTwice(file, runId);
            ImportAction action = stored.changed() ? ImportAction.CREATE : ImportAction.UNCHANGED;
            return new AssetOutcome(file.path(), action, stored.address(), null);
        } catch (IOException | RuntimeException e) {
            // One bad picture never stops an import; the text keeps its old destination.
            return new AssetOutcome(file.path(), ImportAction.FAIL, null, "it could not be stored: " + e.getMessage());
        }
    }

    /** Two files with the same bytes may meet; whoever came second finds the asset there at the second attempt. */
    private StoreAsset.Stored storeTwice(ArchiveFile file, UUID run) throws IOException {
        try {
            return pictures.ofArchive().store(plan.archive(), file, run);
        } catch (RuntimeException e) {
            return pictures.ofArchive().store(plan.archive(), file, run);
        }
    }
}
