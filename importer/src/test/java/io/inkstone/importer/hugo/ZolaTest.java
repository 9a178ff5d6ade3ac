package io.inkstone.importer.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zola's sites look like Hugo's; other names, and dates in other places. */
class ZolaTest {
    private static final String CONFIGURATION = "base_url = 'https://old.example/'\ntitle = 'Ink'\n";

    @TempDir
    Path folder;

    private HugoFixture site(String... pathsAndTexts) {
        String[] all = java.util.Arrays.copyOf(pathsAndTexts, pathsAndTexts.length + 2);
        all[pathsAndTexts.length] = "config.toml";
        all[pathsAndTexts.length + 1] = CONFIGURATION;
        return HugoFixture.of(folder, all);
    }

    @Test
    void aTextWithADateIsAPostWhereverItLies() {
        HugoFixture site = site(
                "content/_index.md", "+++\nsort_by = 'date'\n+++\n",
                "content/ink.md", "+++\ntitle = 'Ink'\ndate = 2024-01-02\n+++\nx",
                "content/2023-05-06-paper.md", "+++\ntitle = 'Paper'\n+++\nx",
                "content/about.md", "+++\ntitle = 'About'\n+++\nx");

        assertThat(site.entry("content/ink.md").kind()).isEqualTo(EntryKind.POST);
        assertThat(site.addresses("content/ink.md")).contains("/ink/");
        assertThat(site.entry("content/2023-05-06-paper.md").kind()).isEqualTo(EntryKind.POST);
        assertThat(site.addresses("content/2023-05-06-paper.md")).contains("/paper/");
        assertThat(site.entry("content/about.md").kind()).isEqualTo(EntryKind.PAGE);
    }

    @Test
    void aPathIsTheWholeAddressAndMayTellTheDay() {
        HugoFixture site = site(
                "content/plan.md",
                "+++\npath = 'team/2014/12/12/plan'\ntitle = 'Plan'\naliases = ['2014/12/12/plan.html']\n+++\nx");
        Entry plan = site.entry("content/plan.md");

        assertThat(plan.kind()).isEqualTo(EntryKind.POST);
        assertThat(plan.publishedAt()).as("midnight in Shanghai").isEqualTo("2014-12-11T16:00:00Z");
        assertThat(plan.addresses()).contains("/team/2014/12/12/plan/");
        assertThat(plan.redirects()).contains("/2014/12/12/plan.html");
    }

    @Test
    void termsStandInATableAndLinksBeginWithAnAt() {
        HugoFixture site = site(
                "content/blog/a.md", """
                +++
                title = 'A'
                date = 2024-01-02
                [taxonomies]
                tags = ['stone', 'water']
                +++
                [b](@/blog/b.md#top)\
                """,
                "content/blog/b.md", "+++\ntitle = 'B'\ndate = 2024-01-03\n+++\nx");
        Converted a = site.converted("content/blog/a.md");

        assertThat(a.tags()).containsExactly("stone", "water");
        assertThat(a.markdown()).doesNotContain("@/").contains("b");
        assertThat(a.notices()).isEmpty();
    }
}
