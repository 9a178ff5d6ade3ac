package io.inkstone.importer.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Visibility;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HugoKeysTest {
    @TempDir
    Path folder;

    private Converted post(String... lines) {
        return HugoFixture.post(folder, "---\n" + String.join("\n", lines) + "\n---\nText.\n");
    }

    @Test
    void frontMatterMayBeTomlOrJson_c8() {
        Converted toml = HugoFixture.post(
                folder.resolve("t"),
                "+++\ntitle = \"墨\"\ndate = 2024-01-31T23:30:00+08:00\ntags = [\"a\", \"b\"]\n+++\nText.\n");
        Converted json = HugoFixture.post(
                folder.resolve("j"),
                "{\n\"title\": \"墨\",\n\"date\": \"2024-01-31\",\n\"tags\": [\"a\"]\n}\n\nText.\n");

        assertThat(toml.title()).isEqualTo("墨");
        assertThat(toml.entry().publishedAt()).isEqualTo("2024-01-31T15:30:00Z");
        assertThat(toml.tags()).containsExactly("a", "b");
        assertThat(json.title()).isEqualTo("墨");
        assertThat(json.tags()).containsExactly("a");
        assertThat(json.markdown().strip()).isEqualTo("Text.");
    }

    @Test
    void keysCountInAnyCaseAndStayAsTheyWereWritten_c34() {
        Converted post = post("Title: Ink", "Date: 2024-01-02", "ID: 007", "Tags: [x]");

        assertThat(post.title()).isEqualTo("Ink");
        assertThat(post.tags()).containsExactly("x");
        assertThat(post.frontMatter()).containsEntry("ID", "007").containsKey("Tags");
    }

    @Test
    void eachElementOfATaxonomyIsOneTerm_c6() {
        Converted post = post(
                "title: A", "date: 2024-01-02", "categories: Machine Learning", "tags: [Deep Learning, 2024, true]");

        assertThat(post.categories()).containsExactly(List.of("Machine Learning"));
        assertThat(post.tags()).containsExactly("Deep Learning", "2024", "true");
    }

    @Test
    void commasDivideALoneText_c7() {
        assertThat(post("title: A", "date: 2024-01-02", "tags: 知乎， 墨,石").tags()).containsExactly("知乎", "墨", "石");
    }

    @Test
    void aDateIsTheAuthorsOwn_c3_c4() {
        for (Map.Entry<String, String> date : Map.of(
                        "2024-01-31T08:00:00Z", "2024-01-31T08:00:00Z",
                        "2024-01-31 08:00:00", "2024-01-31T00:00:00Z",
                        "2024年1月31日", "2024-01-30T16:00:00Z",
                        "2024-01-31T08:00:00.123456+09:00", "2024-01-30T23:00:00.123456Z")
                .entrySet()) {
            Converted post = post("title: A", "date: " + date.getKey());
            assertThat(post.entry().publishedAt()).as(date.getKey()).isEqualTo(date.getValue());
        }
    }

    @Test
    void otherKeysGiveTheDateInHugosOrder_c2() {
        assertThat(post("title: A", "lastmod: 2024-03-01", "publishDate: 2024-02-01")
                        .entry()
                        .publishedAt())
                .isEqualTo("2024-01-31T16:00:00Z");
        assertThat(post("title: A", "date: 2024-01-02", "lastmod: 2024-03-01 10:00:00")
                        .updatedAt())
                .isEqualTo("2024-03-01T02:00:00Z");
    }

    @Test
    void aPostWithoutAnyDateIsADraftAndSaysWhy_c2() {
        Converted post = post("title: A", "date: `r Sys.Date()`");

        assertThat(post.entry().visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(HugoFixture.notices(post)).contains("DATE@1", "DATE@0");
    }

    @Test
    void authorsAreNamesListsMapsOrKeys_c33() {
        String data = "data/authors/li.toml";
        Converted post = HugoFixture.post(
                folder,
                "---\ntitle: A\ndate: 2024-01-02\nauthors:\n- li\n- {name: Wang, link: x}\nauthor: Zhao\n---\nText.\n",
                data,
                "name = '李'\n");

        assertThat(post.authors()).containsExactly("Zhao", "李", "Wang");
    }

    @Test
    void aCoverStandsUnderManyNames_c32() {
        for (String key : List.of(
                "images: [a.png]",
                "featured_image: a.png",
                "featuredImage: a.png",
                "cover: {image: a.png}",
                "thumbnail: a.png",
                "banner: a.png",
                "params: {cover: {image: a.png}}")) {
            Converted post = HugoFixture.post(
                    folder.resolve(key.replaceAll("\\W", "")),
                    "---\ntitle: A\ndate: 2024-01-02\n" + key + "\n---\nText.\n",
                    "static/a.png",
                    "picture");
            assertThat(post.cover()).as(key).isEqualTo("/media/0/a.png");
        }
    }

    @Test
    void theSummaryIsTheAuthorsOrWhatStandsAboveTheMark_c30() {
        assertThat(post("title: A", "date: 2024-01-02", "summary: Mine", "description: Other")
                        .summary())
                .isEqualTo("Mine");
        Converted marked = HugoFixture.post(
                folder.resolve("m"), "---\ntitle: A\ndate: 2024-01-02\n---\nAbove.\n<!--more-->\nBelow.\n");
        assertThat(marked.summary()).isEqualTo("Above.");
        assertThat(marked.markdown()).doesNotContain("more");
    }

    @Test
    void aSeriesIsTheFirstOfItsTaxonomy_c40() {
        assertThat(post("title: A", "date: 2024-01-02", "series: [墨, 石]").series())
                .isEqualTo("墨");
    }
}
