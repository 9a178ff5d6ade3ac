package io.inkstone.importer.plan;

import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedFileRepository;
import io.inkstone.core.upload.FindUpload;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an archive came in before. It is known again by its files, so that it may be renamed, packed or moved; its
 * name only decides where files do not. Another archive that happens to have a known name gets a name of its own.
 */
@Singleton
public class ArchiveIdentity {
    private static final int SAMPLE = 200;
    private static final double SAME_FILES = 0.5;
    private static final double SAME_PATHS = 0.3;

    private final ImportedFileRepository files;
    private final KnownFiles knownFiles;
    private final ImportRunRepository runs;
    private final FindUpload findUpload;

    public ArchiveIdentity(
            ImportedFileRepository files, KnownFiles knownFiles, ImportRunRepository runs, FindUpload findUpload) {
        this.findUpload = findUpload;
        this.runs = runs;
        this.files = files;
        this.knownFiles = knownFiles;
    }

    /**
     * The name under which its files are kept.
     *
     * @param knownAs by what it is known where the archive's own name does not tell; null where that does
     */
    public String of(Archive archive, @Nullable String knownAs, List<Entry> entries) {
        List<Entry> sample = sample(entries);
        Map<String, Integer> shares = new HashMap<>();
        for (Entry entry : sample) {
            for (String known : archivesWith(entry)) {
                shares.merge(known, 1, Integer::sum);
            }
        }
        return shares.entrySet().stream()
                .filter(share -> share.getValue() >= sample.size() * SAME_FILES)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> byName(archive, knownAs, entries));
    }

    private Set<String> archivesWith(Entry entry) {
        return files.findByHashOrderByArchiveAndPath(entry.hash()).stream()
                .filter(file -> file.path().equals(entry.path()))
                .map(ImportedFile::archive)
                .collect(Collectors.toSet());
    }

    /** The name itself if it is new or its files lie on the same paths, else the first of name-2, name-3 … that fits. */
    private String byName(Archive archive, @Nullable String knownAs, List<Entry> entries) {
        String name = knownAs == null ? archive.name() : knownAs;
        boolean single = knownAs == null
                && archive.files().values().stream()
                        .allMatch(file -> file.location().equals(archive.source()));
        Set<String> paths = entries.stream().map(Entry::path).collect(Collectors.toCollection(HashSet::new));
        for (int number = 1; ; number++) {
            String candidate = number == 1 ? name : name + "-" + number;
            Set<String> known = knownFiles.documents(candidate).keySet();
            if (known.isEmpty() || (single ? isFrom(archive, candidate) : haveCommon(known, paths))) {
                return candidate;
            }
        }
    }

    private static boolean haveCommon(Set<String> known, Set<String> paths) {
        long common = known.stream().filter(paths::contains).count();
        return common >= Math.min(known.size(), paths.size()) * SAME_PATHS;
    }

    /**
     * Of files that come in singly many have the same name, so that the place where one lies has to tell. One that was uploaded
     * has no place but its name.
     */
    private boolean isFrom(Archive archive, String candidate) {
        return findUpload
                .of(archive.source())
                .map(upload -> findUpload.cameBefore(upload, candidate))
                .orElseGet(() -> runs.existsByArchiveAndSource(
                        candidate, archive.source().toString()));
    }

    private static List<Entry> sample(List<Entry> entries) {
        int step = Math.max(1, entries.size() / SAMPLE);
        return IntStream.range(0, entries.size())
                .filter(i -> i % step == 0)
                .mapToObj(entries::get)
                .toList();
    }
}
