package io.inkstone.importer.medium;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchiveFixtures;
import io.inkstone.importer.source.OpenArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("47 Medium")
class MediumSiteTest {
    private static final String NAME = "posts/2024-01-31_Old-ink-0123456789ab.html";
    private static final String FOOTER =
            "<footer><p class=\"p-tags\"><a class=\"p-tag\">Ink</a></p><p>By <a class=\"p-author h-card\">Li</a> on"
                    + " <time class=\"dt-published\" datetime=\"2024-01-31T12:00:00.000Z\">x</time></p><p><a"
                    + " href=\"https://medium.com/@li/old-ink-0123456789ab\" class=\"p-canonical\">Canonical"
                    + " link</a></p></footer>";

    @TempDir
    Path home;

    private static String story(String title, String subtitle, String body, String footer) {
        return "<html><head><title>" + title
                + "</title></head><body><article class=\"h-entry\"><header><h1 class=\"p-name\">" + title
                + "</h1></header>"
                + (subtitle.isEmpty()
                        ? ""
                        : "<section data-field=\"subtitle\" class=\"p-summary\">" + subtitle + "</section>")
                + "<section data-field=\"body\" class=\"e-content\"><section class=\"section\"><div"
                + " class=\"section-divider\"><hr class=\"section-divider\"></div>"
                + body + "</section></section>" + footer + "</article></body></html>";
    }

    private Site site(String name, String html) throws IOException {
        ArchiveFixtures.folder(home, Map.of(name, html));
        SiteDefaults defaults = new SiteDefaults(ZoneOffset.UTC, Instant.parse("2024-06-01T00:00:00Z"));
        return new MediumDialect()
                .detect(new OpenArchive().open(home), defaults)
                .getFirst();
    }

    private static Converted only(Site site) throws IOException {
        return site.convert(site.index().entries().getFirst(), new Nowhere());
    }

    @Test
    void aStoryHasTitleSubtitleDateTagsAuthorAndAddress() throws IOException {
        String body = "<h3 class=\"graf--title\">Old ink</h3><h4 class=\"graf--subtitle\">About soot</h4><p>One</p><hr"
                + " class=\"section-divider\"><p>Two</p>";
        Site site = site(NAME, story("Old ink", "About soot", body, FOOTER));

        Converted story = only(site);

        assertThat(story.markdown()).isEqualTo("One\n\n---\n\nTwo\n");
        assertThat(story.title()).isEqualTo("Old ink");
        assertThat(story.summary()).isEqualTo("About soot");
        assertThat(story.tags()).containsExactly("Ink");
        assertThat(story.authors()).containsExactly("Li");
        assertThat(story.entry().publishedAt()).isEqualTo(Instant.parse("2024-01-31T12:00:00Z"));
        assertThat(story.entry().addresses()).containsExactly("/@li/old-ink-0123456789ab");
        assertThat(story.entry().name()).isEqualTo("old-ink");
        assertThat(story.original()).isNotNull();
    }

    @Test
    void figuresCodeAndFramesAreKept() throws IOException {
        String body = "<p>x</p><figure><img data-width=\"900\" src=\"https://cdn.example/a.png\""
                + " alt=\"A\"><figcaption>C</figcaption></figure><pre>a<br>b</pre><figure><iframe"
                + " src=\"//e.org/embed/1\"></iframe></figure><div class=\"graf--mixtapeEmbed\"><a"
                + " href=\"https://e.org/card\"><strong>Card</strong><br><em>More</em></a></div>";

        assertThat(only(site(NAME, story("T", "", body, FOOTER))).markdown()).isEqualTo("""
            x

            ![A](https://cdn.example/a.png "C")

            ```
            a
            b
            ```

            <https://e.org/embed/1>

            [Card](https://e.org/card)
            """);
    }

    @Test
    void draftsAreDraftsByNameOrForWantOfADate() throws IOException {
        Entry named = site("posts/draft_Idea-0123456789ab.html", story("Idea", "", "<h3>Idea</h3><p>x</p>", ""))
                .index()
                .entries()
                .getFirst();

        assertThat(named.visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(named.name()).isEqualTo("Idea");
        assertThat(named.addresses()).isEmpty();
    }

    @Test
    void aStoryWithoutDateOrWordsInItsAddressComesInNevertheless() throws IOException {
        String footer = "<footer><a href=\"https://medium.com/@li/0123456789ab\" class=\"p-canonical\">x</a></footer>";
        Converted story = only(site(NAME, story("T", "s", "<p>x</p>", footer)));

        assertThat(story.entry().visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(story.entry().name()).isEmpty();
        assertThat(story.notices())
                .singleElement()
                .matches(notice -> notice.message().contains("no date"));
    }

    @Test
    void responsesAndTheAccountsOwnDataAreLeftOutWithTheReason() throws IOException {
        ArchiveFixtures.folder(
                home, Map.of("profile/profile.html", "<section class=\"h-card\">li@secret.example</section>"));
        SiteIndex index = site(
                        "posts/2024-02-01_Well-said-0123456789ab.html",
                        story("Well said", "", "<p>Well said, and so on</p>", FOOTER))
                .index();

        assertThat(index.entries()).isEmpty();
        assertThat(index.leftOut())
                .extracting(SiteIndex.LeftOut::reason)
                .containsExactlyInAnyOrder(
                        "it is a response to a story", "it is no story but what Medium knows of the account");
    }

    private static final class Nowhere implements Targets {
        @Override
        public @Nullable String ofDocument(String path) {
            return null;
        }

        @Override
        public @Nullable String ofOldAddress(String address) {
            return null;
        }

        @Override
        public @Nullable String ofMedia(ArchiveFile file) {
            return null;
        }
    }
}
