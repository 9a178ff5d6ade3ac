package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.report.Notice;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edges 2 to 5 and 35: when texts were written. */
class HexoDatesTest {
    @TempDir
    Path folder;

    private Entry entry(String path, String keys) {
        return HexoFixture.of(
                        folder,
                        "_config.yml",
                        "timezone: Asia/Tokyo\nnew_post_name: :year-:month-:day-:title.md",
                        path,
                        "---\ntitle: T\n" + keys + "\n---\nx")
                .entry(path);
    }

    private String at(String keys) {
        return String.valueOf(entry("source/_posts/2020-02-03-a.md", keys).publishedAt());
    }

    @Test
    void aTimeWithoutZoneIsThatOfTheSite_c3() {
        assertThat(at("date: 2024-01-02 09:00:00")).isEqualTo("2024-01-02T00:00:00Z");
        assertThat(at("date: 2024-1-2 9:00")).isEqualTo("2024-01-02T00:00:00Z");
        assertThat(at("date: 2024/01/02")).isEqualTo("2024-01-01T15:00:00Z");
        assertThat(at("date: 2024年1月2日")).isEqualTo("2024-01-01T15:00:00Z");
        assertThat(at("date: 2024-01-02T09:00:00.5+08:00")).isEqualTo("2024-01-02T01:00:00.500Z");
        assertThat(at("date: 2024-01-02T09:00:00.000Z")).isEqualTo("2024-01-02T09:00:00Z");
    }

    @Test
    void theNameTellsTheDayWhereTheTextDoesNot_c2() {
        assertThat(at("x: y")).isEqualTo("2020-02-02T15:00:00Z");
        assertThat(at("date: soon")).isEqualTo("2020-02-02T15:00:00Z");
        assertThat(entry("source/_posts/deep/2020-2-3-a.md", "x: y").publishedAt())
                .hasToString("2020-02-02T15:00:00Z");
    }

    @Test
    void theLastChangeStandsInForADateWithANotice_c2() {
        Converted post = HexoFixture.post(folder, "---\nupdated: 2024-01-02\n---\nx");

        assertThat(post.entry().publishedAt()).hasToString("2024-01-01T16:00:00Z");
        assertThat(post.notices()).extracting(Notice::message).anyMatch(message -> message.contains("last change"));
    }

    @Test
    void aPostWithoutAnyDateIsADraftAndNeverOfToday_c2() {
        Converted post = HexoFixture.post(folder, "---\ntitle: T\n---\nx");

        assertThat(post.entry().visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(post.entry().publishedAt()).isNull();
        assertThat(HexoFixture.notices(post)).containsExactly("DATE@0");
    }

    @Test
    void theDateOfTheLastChangeIsKept_c35() {
        Converted post = HexoFixture.post(folder, "---\ndate: 2024-01-01\nupdated: 2024-02-01 08:00:00\n---\nx");

        assertThat(post.updatedAt()).hasToString("2024-02-01T00:00:00Z");
    }

    @Test
    void whatIsStillToComeWasNotPublicWhereTheSiteSaysSo_c21() {
        HexoFixture site = HexoFixture.of(
                folder,
                "_config.yml",
                "future: false\nnew_post_name: :title.md",
                "source/_posts/a.md",
                "---\ndate: 2090-01-01\n---\nx");

        assertThat(site.entry("source/_posts/a.md").addresses()).isEmpty();
    }
}
