package io.inkstone.importer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFixtures;
import io.inkstone.importer.source.OpenArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 17: where the host of the old site led its addresses. */
class HostRedirectsTest {
    private static final SiteIndex NOTHING = new SiteIndex(List.of(), List.of(), List.of(), List.of(), List.of());

    @TempDir
    Path folder;

    private SiteIndex read(String path, String text) throws IOException {
        try (Archive archive = new OpenArchive().open(ArchiveFixtures.folder(folder, Map.of(path, text)))) {
            return HostRedirects.add(NOTHING, SiteFiles.of(archive, "", List.of("")), "ink.example");
        }
    }

    private static List<String> pairs(SiteIndex index) {
        return index.oldPages().stream()
                .map(page -> page.address() + " " + page.names().getFirst())
                .toList();
    }

    private static List<Integer> lines(SiteIndex index) {
        return index.notices().stream().map(notice -> notice.line()).toList();
    }

    @Test
    void linesLeadOneAddressToAnother_c17() throws IOException {
        SiteIndex index = read("static/_redirects", """
            # moved
            /old/    /posts/new/
            /%E7%A0%9A  https://ink.example/posts/yan/  301!  # ink stones
            /forum   https://forum.example/   302
            """);

        assertThat(pairs(index))
                .containsExactly("/old/ /posts/new/", "/砚 /posts/yan/", "/forum https://forum.example/");
        assertThat(index.oldPages()).allMatch(page -> page.shows() == OldPage.Shows.ELSEWHERE);
        assertThat(index.notices()).isEmpty();
    }

    @Test
    void whatIsForManyAddressesOrSomeReadersIsNamedWithItsLine_c17() throws IOException {
        SiteIndex index = read("_redirects", """
            /blog/*   /posts/:splat
            /tag/:name  /tags/:name  301
            /  /zh/  302  Language=zh
            /store id=:id  /shop/:id
            /alone
            """);

        assertThat(pairs(index)).isEmpty();
        assertThat(lines(index)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void whatIsShownAtTheAddressItselfLeadsNowhere() throws IOException {
        SiteIndex index = read("source/_redirects", """
            /*  /index.html  200
            /old  /404.html  404
            /app  /app.html  200  Country=cn
            """);

        assertThat(pairs(index)).isEmpty();
        assertThat(index.notices()).isEmpty();
    }

    @Test
    void configurationsOfHostsAreRead_c17() throws IOException {
        SiteIndex netlify = read("netlify.toml", """
            [[redirects]]
            from = "/old"
            to = "/new"
            [[redirects]]
            from = "/app"
            to = "/app.html"
            status = 200
            [[redirects]]
            from = "/here"
            to = "/there"
            conditions = {Country = ["cn"]}
            """);
        SiteIndex vercel = read("vercel.json", """
            {"redirects": [{"source": "/a", "destination": "/b", "permanent": true},
                           {"source": "/c/:path*", "destination": "/d"}]}
            """);

        assertThat(pairs(netlify)).containsExactly("/old /new");
        assertThat(netlify.notices()).hasSize(1);
        assertThat(pairs(vercel)).contains("/a /b");
        assertThat(vercel.notices()).anyMatch(notice -> notice.message().contains("/c/:path* → /d"));
    }

    @Test
    void aListThatIsNoTextIsAConfigurationToMend() throws IOException {
        assertThat(read("_redirects", "\0\0\0\0").notices()).hasSize(1);
    }
}
