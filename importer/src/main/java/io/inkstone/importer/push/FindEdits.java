package io.inkstone.importer.push;

import io.inkstone.core.export.ExportRepository;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.core.sync.EditedText;
import io.inkstone.core.sync.EditedTextRepository;
import io.inkstone.core.sync.SyncSource;
import io.inkstone.importer.export.TextWriter;
import io.inkstone.importer.source.ContentHash;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what was written here and is not in the repository yet. */
@Singleton
class FindEdits {
    /** More are pushed with the next turn. */
    private static final int MOST = 500;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EditedTextRepository edits;
    private final ExportRepository posts;
    private final ImportRunRepository runs;
    private final Clock clock;

    FindEdits(EditedTextRepository edits, ExportRepository posts, ImportRunRepository runs, Clock clock) {
        this.edits = edits;
        this.posts = posts;
        this.runs = runs;
        this.clock = clock;
    }

    /** The run by which the folder came in, if it is whole. */
    Optional<ImportRun> lastImport(Path folder) throws IOException {
        return anyImport(folder).filter(run -> run.status() == ImportStatus.DONE);
    }

    /** The run by which it came in, or tried to. */
    Optional<ImportRun> anyImport(Path folder) throws IOException {
        return Files.exists(folder) ? runs.newestOf(folder.toRealPath().toString()) : Optional.empty();
    }

    /** Those that came from the repository, then, if they are asked for, those that came from nowhere. */
    List<EditedText> find(SyncSource source, String archive) {
        List<EditedText> found = new ArrayList<>(edits.edited(archive, "", MOST));
        if (source.pushNew()) {
            found.addAll(edits.written(BEFORE_ALL, clock.instant(), MOST));
        }
        return found;
    }

    /** They with all that is known of them. */
    List<Outgoing> outgoing(List<EditedText> found, String dialect, TextWriter writer) {
        return found.stream()
                .flatMap(edit -> posts.post(edit.postId(), dialect).stream()
                        .map(post -> new Outgoing(edit, post, writer.write(post))))
                .toList();
    }

    /** The same as long as neither the repository nor a text has moved. */
    static String mark(String head, List<EditedText> found) {
        StringBuilder all = new StringBuilder(head);
        found.forEach(edit -> all.append(' ').append(edit.postId()).append(edit.state()));
        return ContentHash.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
