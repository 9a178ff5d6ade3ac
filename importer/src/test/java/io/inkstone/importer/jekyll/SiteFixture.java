package io.inkstone.importer.jekyll;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.DialectFixture;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A small Jekyll site. */
final class SiteFixture extends DialectFixture {
    private static final String POST = "_posts/2024-01-02-ink.md";

    private SiteFixture(Path source) {
        super(new JekyllDialect(), source);
    }

    /** Paths and texts alternate. */
    static SiteFixture of(Path folder, String... pathsAndTexts) {
        return new SiteFixture(write(folder, pathsAndTexts));
    }

    /** One post with this text, in a site with the other files. */
    static Converted post(Path folder, String text, String... pathsAndTexts) {
        String[] all =
                Stream.concat(Stream.of(POST, text), Stream.of(pathsAndTexts)).toArray(String[]::new);
        return of(folder, all).converted(POST);
    }
}
