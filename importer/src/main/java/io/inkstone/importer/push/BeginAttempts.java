package io.inkstone.importer.push;

import io.inkstone.core.importing.ImportedOriginalRepository;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds each text's file, or a place for it, and lays out what is to be compared. */
@Singleton
class BeginAttempts {
    private final ImportedOriginalRepository originals;

    BeginAttempts(ImportedOriginalRepository originals) {
        this.originals = originals;
    }

    /** What has no file and no place is left. */
    List<Attempt> begin(Ground ground, List<Outgoing> texts, Composition composition) throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Outgoing text : texts) {
            UUID fileId = text.edit().fileId();
            String path = text.edit().path();
            if (fileId != null && path != null) {
                changed(
                                ground,
                                text,
                                path,
                                originals.findById(fileId).flatMap(file -> Optional.ofNullable(file.original())))
                        .ifPresentOrElse(attempts::add, () -> composition.leave(path, "its file is gone there"));
            } else {
                String free = ground.path(ground.root(), text);
                if (taken.add(free.toLowerCase(Locale.ROOT)) && !ground.isTaken(free)) {
                    attempts.add(new Attempt(text, free, null, null));
                } else {
                    composition.leave(free, "another file lies where it would");
                }
            }
        }
        return attempts;
    }

    private static Optional<Attempt> changed(Ground ground, Outgoing text, String path, Optional<byte[]> imported)
            throws IOException {
        if (imported.isEmpty() || !ground.has(path)) {
            return Optional.empty();
        }
        Attempt attempt = new Attempt(text, path, imported.get(), ground.read(path));
        ground.write(path, imported.get());
        return Optional.of(attempt);
    }
}
