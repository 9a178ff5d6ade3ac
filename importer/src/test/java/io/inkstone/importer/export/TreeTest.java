package io.inkstone.importer.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.markup.YamlWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeTest {
    private final Tree jekyll = ExportFormat.JEKYLL.tree();
    private final Tree hugo = ExportFormat.HUGO.tree();
    private final Tree hexo = ExportFormat.HEXO.tree();

    @Test
    void eachGeneratorFindsAPostWhereItLooksForOne() {
        OutgoingPost post = PostsOut.post("ink", "");

        // In Shanghai it is the next day already.
        assertThat(jekyll.textPath(post)).isEqualTo("_posts/2024-02-01-ink.md");
        assertThat(hugo.textPath(post)).isEqualTo("content/posts/ink.md");
        assertThat(hexo.textPath(post)).isEqualTo("source/_posts/ink.md");
        assertThat(hexo.textPath(PostsOut.page("about"))).isEqualTo("source/about/index.md");
    }

    @Test
    void wordsStayWordsAndTheAuthorsOwnKeysComeLast() {
        assertThat(YamlWriter.write(jekyll.frontMatter(PostsOut.post("ink", ""))))
                .isEqualTo("""
                    ---
                    title: 'Yes: it is'
                    layout: post
                    slug: ink
                    date: 2024-02-01 01:00:00 +0800
                    author: Mo
                    categories:
                    - 技术
                    - 后端
                    - 生活
                    tags:
                    - "yes"
                    - 墨
                    permalink: /posts/ink/
                    redirect_from:
                    - /old
                    weight: 3
                    ---
                    """);
    }

    @Test
    void hexoGetsItsCategoriesAsATree() {
        assertThat(YamlWriter.write(hexo.frontMatter(PostsOut.post("ink", ""))))
                .contains("categories:\n- - 技术\n  - 后端\n- - 生活\n")
                .contains("date: 2024-02-01 01:00:00\n");
    }

    @Test
    void aKeyThatHugoWouldMisunderstandDoesNotGoThere() {
        assertThat(hugo.frontMatter(PostsOut.post("ink", ""))).doesNotContainKey("weight");
    }

    @Test
    void whatLooksLikeACommandIsMadeHarmless() {
        OutgoingPost post = PostsOut.post("ink", "{{ x }}");

        assertThat(jekyll.frontMatter(post)).containsEntry("render_with_liquid", "false");
        assertThat(hexo.frontMatter(post)).containsEntry("disableNunjucks", "true");
        assertThat(hugo.body("{{< x >}}")).isEqualTo("{{</* x */>}}");
    }

    @Test
    void aFileIsSetRightOnlyWhereItsNameWouldGiveAnotherAddress() {
        OutgoingPost post = PostsOut.post("ink-2021", "");

        assertThat(jekyll.corrections(post, "_posts/2021-01-01-ink.md")).isEqualTo(Map.of("slug", "ink-2021"));
        assertThat(jekyll.corrections(post, "_posts/2021-01-01-Ink-2021.md")).isEmpty();
        assertThat(hugo.corrections(post, "content/post/ink/index.md")).isEqualTo(Map.of("slug", "ink-2021"));
        assertThat(hexo.corrections(post, "source/_posts/ink.md")).isEqualTo(Map.of("permalink", "/posts/ink-2021/"));
        assertThat(jekyll.corrections(PostsOut.page("guide"), "docs/guide.md"))
                .isEqualTo(Map.of("permalink", "/guide/"));
        assertThat(hugo.corrections(PostsOut.page("guide"), "content/guide/index.md"))
                .isEmpty();
    }

    @Test
    void aDraftIsNeverBuilt() {
        assertThat(jekyll.corrections(PostsOut.draft("x"), "_posts/2021-01-01-x.md"))
                .isEqualTo(Map.of("published", "false"));
        assertThat(jekyll.corrections(PostsOut.draft("x"), "_drafts/x.md")).isEmpty();
        assertThat(hugo.corrections(PostsOut.draft("x"), "content/posts/x.md")).isEqualTo(Map.of("draft", "true"));
        assertThat(hugo.frontMatter(PostsOut.draft("x")))
                .containsEntry("draft", "true")
                .doesNotContainKey("url");
    }

    @Test
    void aFileThatTheGeneratorWouldPassOverCannotStay() {
        OutgoingPost post = PostsOut.post("ink", "");

        assertThat(jekyll.takes(post, "blog/_posts/2021-01-01-ink.md")).isTrue();
        assertThat(jekyll.takes(post, "notes/ink.md")).isFalse();
        assertThat(jekyll.takes(post, "_old/_posts/2021-01-01-ink.md")).isFalse();
        assertThat(jekyll.takes(PostsOut.page("term"), "_wiki/term.md")).isTrue();
        assertThat(jekyll.takes(PostsOut.page("term"), "_wiki/_private/term.md"))
                .isFalse();
        assertThat(hugo.takes(post, "exampleSite/content/posts/ink.md")).isFalse();
        assertThat(hexo.takes(post, "source/_posts/a/ink.md")).isTrue();
    }
}
