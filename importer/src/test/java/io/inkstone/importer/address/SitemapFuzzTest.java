package io.inkstone.importer.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.inkstone.core.markup.Hostile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any file is read as far as it is a sitemap. */
class SitemapFuzzTest {
    @MethodSource("io.inkstone.core.markup.Hostile#texts")
    @FuzzTest
    void file(byte[] bytes) {
        read(bytes);
        read(Hostile.joined("<urlset><url><loc>/a".getBytes(StandardCharsets.UTF_8), bytes));
    }

    private static void read(byte[] bytes) {
        try {
            Sitemap sitemap = Sitemap.read(new ByteArrayInputStream(bytes));
            assertThat(Stream.concat(sitemap.pages().stream(), sitemap.parts().stream()))
                    .allMatch(address -> Sitemap.path(address).startsWith("/"));
        } catch (IOException noSitemap) {
            assertThat(noSitemap).message().containsPattern("^it is no (?:XML|sitemap): ");
        }
    }
}
