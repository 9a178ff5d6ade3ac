package io.inkstone.importer.markdown;

import io.inkstone.importer.dialect.DialectFixture;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small folder of texts, whose old addresses nobody knows. */
final class FolderFixture extends DialectFixture {
    private FolderFixture(Path source) {
        super(new MarkdownDialect(), source);
    }

    /** Paths and texts alternate. */
    static FolderFixture of(Path folder, String... pathsAndTexts) {
        return new FolderFixture(write(folder, pathsAndTexts));
    }

    /** A folder, file or packed archive that is there; a packed one can be indexed, not converted. */
    static FolderFixture of(Path source) {
        return new FolderFixture(source);
    }

    String text(String path) {
        return converted(path).markdown();
    }

    List<String> notices(String path) {
        return notices(converted(path));
    }

    @Override
    public @Nullable String ofOldAddress(String address) {
        return null;
    }
}
