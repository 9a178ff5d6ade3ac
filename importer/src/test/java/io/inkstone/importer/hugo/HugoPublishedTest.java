package io.inkstone.importer.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.Visibility;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site's configuration says about what is shown and from where. */
class HugoPublishedTest {
    @TempDir
    Path folder;

    private static String text(String... lines) {
        return "---\ntitle: A\ndate: 2024-01-02\n" + String.join("\n", lines) + "\n---\nText.\n";
    }

    @Test
    void draftsAndExpiredTextsThatTheSiteBuiltWerePublic_c21() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "buildDrafts = true\nbuildExpired = true\n",
                "content/posts/draft.md",
                text("draft: true"),
                "content/posts/expired.md",
                text("expiryDate: 2025-01-01"),
                "content/posts/locked.md",
                text("draft: true", "password: secret"));

        assertThat(site.entry("content/posts/draft.md").visibility()).isEqualTo(Visibility.PUBLISHED);
        assertThat(site.addresses("content/posts/draft.md")).containsExactly("/posts/draft/");
        assertThat(site.entry("content/posts/expired.md").visibility()).isEqualTo(Visibility.PUBLISHED);
        assertThat(site.entry("content/posts/locked.md").visibility()).isEqualTo(Visibility.DRAFT);
    }

    @Test
    void filesLieInTheFoldersThatTheConfigurationNames_c11() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "baseURL = 'https://old.example/b/'\nstaticDir = ['files/', './more']\n",
                "files/img/a.png",
                "x",
                "more/b.png",
                "x",
                "content/posts/a.md",
                text() + "![x](/b/img/a.png) ![y](/b.png)\n");

        assertThat(site.converted("content/posts/a.md").markdown())
                .contains("![x](/media/0/a.png) ![y](/media/0/b.png)");
        assertThat(site.index.oldPages())
                .filteredOn(page -> page.shows() == OldPage.Shows.FILE)
                .extracting(OldPage::address)
                .containsExactlyInAnyOrder("/b/img/a.png", "/b/b.png");
    }

    @Test
    void filesLieWhereTheConfigurationMountsThem_c11() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.yaml",
                "module:\n  mounts:\n  - {source: content, target: content}\n  - {source: pics, target: static}\n",
                "pics/a.png",
                "x",
                "content/posts/a.md",
                text() + "![x](/a.png)\n");

        assertThat(site.converted("content/posts/a.md").markdown()).contains("![x](/media/0/a.png)");
        assertThat(site.index.oldPages()).extracting(OldPage::address).contains("/a.png");
    }

    @Test
    void namesOfEmojiAreEmojiWhereTheSiteHadThem() {
        String body = "a :smile: :no_such: 1:+1:2 `:x:` 10:30:20\n";
        HugoFixture site =
                HugoFixture.of(folder, "hugo.toml", "enableEmoji = true\n", "content/posts/a.md", text() + body);

        assertThat(site.converted("content/posts/a.md").markdown()).contains("a 😄 :no_such: 1👍2 `:x:` 10:30:20");
        assertThat(HugoFixture.markdown(folder.resolve("off"), body)).isEqualTo(body.strip());
    }
}
