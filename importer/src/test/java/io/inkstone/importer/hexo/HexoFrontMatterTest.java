package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.markup.FrontMatterDocument;
import org.junit.jupiter.api.Test;

/** Edges 1 and 8: front matter in the forms that Hexo knows beside the usual one (hexo-front-matter). */
class HexoFrontMatterTest {
    @Test
    void theFenceAboveMayBeMissing_c8() {
        FrontMatterDocument read = HexoFrontMatter.read("title: A: b\ntags:\n- x\n\n# note\n---\nWords\n---\nmore");

        assertThat(read.frontMatter().text("title")).isEqualTo("A: b");
        assertThat(read.frontMatter().texts("tags")).containsExactly("x");
        assertThat(read.body()).isEqualTo("Words\n---\nmore");
        assertThat(read.bodyLine()).isEqualTo(7);
    }

    @Test
    void aFenceMayBeLonger_c8() {
        FrontMatterDocument read = HexoFrontMatter.read("-----\ntitle: A\n-----\nWords");

        assertThat(read.frontMatter().text("title")).isEqualTo("A");
        assertThat(read.body()).isEqualTo("Words");
        assertThat(read.bodyLine()).isEqualTo(4);
    }

    @Test
    void aTextThatOnlyLooksLikeItIsText() {
        String text = "Note: this is a sentence.\nAnd this is another.\n---\nWords";

        assertThat(HexoFrontMatter.read(text).body()).isEqualTo(text);
        assertThat(HexoFrontMatter.read("Words\n\n---\nmore").hasFrontMatter()).isFalse();
    }

    @Test
    void theUsualFormIsReadAsEverywhere() {
        FrontMatterDocument read = HexoFrontMatter.read("---\ntitle: A\n---\n---\nWords");

        assertThat(read.frontMatter().text("title")).isEqualTo("A");
        assertThat(read.body()).isEqualTo("---\nWords");
    }
}
