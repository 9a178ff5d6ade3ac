package io.inkstone.importer.hexo;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.DialectFixture;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A small Hexo site. */
final class HexoFixture extends DialectFixture {
    private static final String POST = "source/_posts/ink.md";

    private HexoFixture(Path source) {
        super(new HexoDialect(), source);
    }

    /** Paths and texts alternate. */
    static HexoFixture of(Path folder, String... pathsAndTexts) {
        return new HexoFixture(write(folder, pathsAndTexts));
    }

    /** One post with this text, in a site with the other files. */
    static Converted post(Path folder, String text, String... pathsAndTexts) {
        String[] all =
                Stream.concat(Stream.of(POST, text), Stream.of(pathsAndTexts)).toArray(String[]::new);
        return of(folder, all).converted(POST);
    }
}
