package io.inkstone.importer.jekyll;

import static io.inkstone.importer.jekyll.SiteFixture.notices;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tags of Octopress, which is Jekyll with {@code source:} and plug-ins. */
class OctopressTest {
    @TempDir
    Path folder;

    private Converted converted(String body, String... files) {
        String[] all = java.util.Arrays.copyOf(files, files.length + 4);
        all[files.length] = "_config.yml";
        all[files.length + 1] = "source: source\n";
        all[files.length + 2] = "source/_posts/2013-01-02-ink.markdown";
        all[files.length + 3] = "---\ntitle: Ink\n---\n" + body;
        return SiteFixture.of(folder, all).converted("source/_posts/2013-01-02-ink.markdown");
    }

    private String markdown(String body, String... files) {
        return converted(body, files).markdown();
    }

    @Test
    void aBlockquoteNamesWhoIsQuoted() {
        String quoted = """
            a

            {% blockquote Ann Ink, The Stone https://a.example/ink/ Her page %}
            One

            {{ page.title }}
            {% endblockquote %}

            b\
            """;

        assertThat(markdown(quoted)).isEqualTo("""
            a

            > One
            >
            > Ink
            >
            > — Ann Ink, The Stone, [Her page](https://a.example/ink/)

            b\
            """);
        assertThat(markdown("{% blockquote %}\nOne\n{% endblockquote %}\n")).isEqualTo("> One\n");
    }

    @Test
    void aPullquoteIsThePassageWithoutTheMarksOfItsQuote() {
        assertThat(markdown("{% pullquote left %}\nWords {\" that are pulled \"} out\n{% endpullquote %}\n"))
                .isEqualTo("Words that are pulled out\n");
    }

    @Test
    void includedCodeIsTheTextOfItsFile() {
        String[] file = {"source/downloads/code/b/a.rb", "puts 1\n"};

        assertThat(markdown("{% include_code Hello lang:ruby b/a.rb %}", file))
                .isEqualTo("**Hello**\n\n```ruby\nputs 1\n```");
        Converted missing = converted("{% include_code none.rb %}", file);
        assertThat(missing.markdown()).isEqualTo("{% include_code none.rb %}");
        assertThat(notices(missing)).containsExactly("LIQUID@4");
    }

    @Test
    void aPartialComesInWithoutItsFrontMatter() {
        String[] file = {"source/_parts/b.md", "---\nx: y\n---\n{{ page.title }}\n"};

        assertThat(markdown("a {% render_partial _parts/b.md %} c", file)).isEqualTo("a Ink c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        https://a.example/a.mp4                                       ~ <video src="https://a.example/a.mp4"></video>
        https://a.example/a.mp4 640 320 https://a.example/a.png       ~ <video src="https://a.example/a.mp4" width="640" height="320" poster="https://a.example/a.png"></video>
        https://a.example/a.mp4 https://a.example/a.webm              ~ <video src="https://a.example/a.mp4"></video>
        """)
    void aVideoIsAVideo(String arguments, String html) {
        assertThat(markdown("{% video " + arguments + " %}")).isEqualTo(html);
    }
}
