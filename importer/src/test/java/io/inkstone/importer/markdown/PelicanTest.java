package io.inkstone.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PelicanTest {
    private static final String TEXT = """
        Title: Grinding: it's slow
        Date: 2017-03-27 17:11:58
        Tags: ink, 砚台
        Slug: grind
        Authors: Mo Lan; Lin, Wei
        Summary: Of water
            and stone.

        # Ink

        See [paper]({filename}../paper/xuan.md) and ![](|filename|/images/ink.png).
        """;

    @TempDir
    Path folder;

    @Test
    void metadataWithoutFencesIsFrontMatter() {
        FolderFixture site = FolderFixture.of(
                folder, "content/ink/a.md", TEXT, "content/paper/xuan.md", "Title: Xuan\nDate: 2016-01-01\n\nx");

        Entry entry = site.entry("content/ink/a.md");
        assertThat(entry.kind()).isEqualTo(EntryKind.POST);
        assertThat(entry.title()).isEqualTo("Grinding: it's slow");
        assertThat(entry.name()).isEqualTo("grind");
        assertThat(entry.publishedAt()).isEqualTo("2017-03-27T09:11:58Z");
        Converted converted = site.converted("content/ink/a.md");
        assertThat(converted.tags()).containsExactly("ink", "砚台");
        assertThat(converted.authors()).containsExactly("Mo Lan", "Lin, Wei");
        assertThat(converted.summary()).isEqualTo("Of water and stone.");
        assertThat(converted.markdown()).doesNotContain("Title:").contains("[paper](/new/");
    }

    @Test
    void aTextThatBeginsWithAColonHasNone() {
        assertThat(Pelican.read("Title: of a book\n\nDate: none")).isNull();
        assertThat(Pelican.read("Title: of a book\nby somebody\nDate: 2016-01-01\n\nx"))
                .isNull();
        assertThat(Objects.requireNonNull(Pelican.read("Title: A\nDate: 2016-01-01\n\nx"))
                        .bodyLine())
                .isEqualTo(4);
    }
}
