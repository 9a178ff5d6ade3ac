package io.inkstone.importer.push;

import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportedFileRepository;
import io.inkstone.importer.run.ReadDocument;
import io.inkstone.importer.run.ReadDocuments;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes texts into files, and proves each by reading it as an import would. */
@Singleton
class ComposeFiles {
    private final ReadDocuments readDocuments;
    private final BeginAttempts beginAttempts;
    private final ImportedFileRepository files;
    private final LayPictures layPictures;

    ComposeFiles(
            ReadDocuments readDocuments,
            BeginAttempts beginAttempts,
            ImportedFileRepository files,
            LayPictures layPictures) {
        this.readDocuments = readDocuments;
        this.beginAttempts = beginAttempts;
        this.files = files;
        this.layPictures = layPictures;
    }

    /** The folder of the first blog in it; empty for the top. */
    String root(Path folder, ImportRun last) {
        return readDocuments.root(folder, last);
    }

    /** What could not be written is left, with the reason. */
    Composition compose(Ground ground, List<Outgoing> texts) throws IOException {
        Composition composition = new Composition();
        List<Attempt> attempts = beginAttempts.begin(ground, texts, composition);
        if (attempts.isEmpty()) {
            return composition;
        }
        Map<String, ReadDocument> imported = read(ground, attempts);
        for (Attempt attempt : attempts) {
            ReadDocument file = imported.get(attempt.path());
            attempt.begin(file, spelling(ground, attempt, file));
            move(ground, attempt, file);
            layPictures.lay(ground, root(ground, file), attempt.text());
        }
        decide(ground, attempts);
        attempts.forEach(attempt -> attempt.tell(composition));
        for (Composed text : composition.committed()) {
            ReadDocument file = imported.get(text.previousPath() == null ? text.path() : text.previousPath());
            composition.pictures().putAll(layPictures.of(ground, root(ground, file), text));
        }
        return composition;
    }

    private void decide(Ground ground, List<Attempt> attempts) throws IOException {
        List<Attempt> open = open(attempts);
        while (!open.isEmpty()) {
            for (Attempt attempt : open) {
                ground.write(attempt.path(), Objects.requireNonNull(attempt.next()));
            }
            Map<String, ReadDocument> read = read(ground, open);
            open.forEach(attempt -> attempt.judge(read.get(attempt.path())));
            open = open(open);
        }
    }

    private static List<Attempt> open(List<Attempt> attempts) {
        return attempts.stream().filter(attempt -> attempt.next() != null).toList();
    }

    /** What lies among the drafts is one, whatever it says itself. */
    private static void move(Ground ground, Attempt attempt, @Nullable ReadDocument file) throws IOException {
        boolean among = ("/" + attempt.path()).contains("/_drafts/");
        if (among && file != null && !attempt.text().post().isDraft() && attempt.next() != null) {
            String before = attempt.path();
            attempt.move(ground.path(file.root(), attempt.text()));
            if (!attempt.path().equals(before)) {
                ground.delete(before);
                refuseIfTaken(ground, attempt);
            }
        }
    }

    private static void refuseIfTaken(Ground ground, Attempt attempt) throws IOException {
        if (ground.isTaken(attempt.path())) {
            attempt.refuse("another file lies where it would");
        }
    }

    private Map<String, ReadDocument> read(Ground ground, List<Attempt> attempts) {
        Set<String> paths = attempts.stream().map(Attempt::path).collect(Collectors.toSet());
        return readDocuments.read(ground.folder(), ground.last(), paths);
    }

    private MediaSpelling spelling(Ground ground, Attempt attempt, @Nullable ReadDocument file) {
        String archive = ground.last().archive();
        return new MediaSpelling(
                files, ground.writer(), new MediaSpelling.Place(archive, root(ground, file), attempt.path()));
    }

    private static String root(Ground ground, @Nullable ReadDocument file) {
        return file == null ? ground.root() : file.root();
    }
}
