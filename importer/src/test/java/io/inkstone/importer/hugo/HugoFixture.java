package io.inkstone.importer.hugo;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.DialectFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small Hugo site. */
final class HugoFixture extends DialectFixture {
    private static final String POST = "content/posts/ink.md";

    private HugoFixture(Path source) {
        super(new HugoDialect(), source);
    }

    /** Paths and texts alternate. */
    static HugoFixture of(Path folder, String... pathsAndTexts) {
        return new HugoFixture(write(folder, pathsAndTexts));
    }

    /** One post with this text, in a site with the other files. */
    static Converted post(Path folder, String text, String... pathsAndTexts) {
        Stream<String> site = Stream.of(POST, text, "hugo.toml", "baseURL = 'https://old.example/'\n");
        String[] all = Stream.concat(site, Stream.of(pathsAndTexts)).toArray(String[]::new);
        return of(folder, all).converted(POST);
    }

    /** The Markdown of a post with this body. */
    static String markdown(Path folder, String body, String... pathsAndTexts) {
        return post(folder, "---\ntitle: Ink\ndate: 2024-01-02\n---\n" + body, pathsAndTexts)
                .markdown()
                .strip();
    }

    List<String> addresses(String path) {
        return entry(path).addresses();
    }

    String reason(String path) {
        return index.leftOut().stream()
                .filter(left -> left.path().equals(path))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    @Override
    public @Nullable String ofData(String written) {
        return "/media/0/data";
    }
}
