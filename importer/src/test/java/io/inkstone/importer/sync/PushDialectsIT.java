package io.inkstone.importer.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.git.RepositoryFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same for repositories of other generators, with what is peculiar to them. */
class PushDialectsIT extends PushSteps {
    @Test
    void hexosLineEndsStayAsTheyWereWritten() {
        String file = """
            ---
            title: One
            tags: [Ink, Stone]
            ---
            First line
            second line

            {% asset_img x.png %}
            """.replace("\n", "\r\n");
        instead(Map.of("_config.yml", "title: Ink\nnew_post_name: :title.md\n", "source/_posts/" + word + ".md", file));
        edit("second line", "second word");

        assertThat(sync().unpushed()).isEmpty();

        assertThat(repository.file("source/_posts/" + word + ".md"))
                .isEqualTo(file.replace("second line", "second word"));
        assertAtRest();
    }

    @Test
    void hugosTomlStaysToml() {
        String file = "+++\n"
                + "title = 'One'\n"
                + "date = 2024-01-02T03:04:05+08:00\n"
                + "tags = ['Ink', 'Stone']\n"
                + "[params]\n"
                + "  x = 1\n"
                + "+++\n"
                + "![a](a.png)"
                + " and {{< ref"
                + " \"/posts/" + word + "-other\" >}}\n";
        instead(Map.of(
                "hugo.toml",
                "title = 'Ink'\nbaseURL = 'https://old.example/'\n",
                "content/posts/" + word + "/index.md",
                file,
                "content/posts/" + word + "/a.png",
                "picture " + word,
                "content/posts/" + word + "-other.md",
                "+++\ntitle = 'Other'\ndate = 2024-01-02\n+++\nOther.\n"));
        write("Two", text().replace(" and ", " or "), "Ink", "Stone");

        assertThat(sync().unpushed()).isEmpty();

        assertThat(repository.file("content/posts/" + word + "/index.md"))
                .isEqualTo(file.replace("'One'", "\"Two\"").replace(" and ", " or "));
        assertAtRest();
    }

    @Test
    void notesOfAVaultKeepTheirLinks() {
        String file = "First #Ink [[" + word + "-other|there]].\n\nA ==mark==.\n";
        instead(Map.of(
                ".obsidian/app.json",
                "{}",
                word + ".md",
                "---\ndate: 2024-01-02\ntags: [Ink, Stone]\n---\n" + file,
                word + "-other.md",
                "---\ndate: 2024-01-02\n---\nOther.\n"));
        edit("First", "Second");

        assertThat(sync().unpushed()).isEmpty();

        assertThat(repository.file(word + ".md"))
                .isEqualTo("---\ndate: 2024-01-02\ntags: [Ink, Stone]\n---\n" + file.replace("First", "Second"));
        assertAtRest();
    }

    @Test
    void anHtmlFileStaysOne() {
        String file = "---\ntitle: One\ntags: [Ink, Stone]\n---\n<p>First <b>word</b></p>\n";
        instead(Map.of("_config.yml", "title: Ink\n", "_posts/2024-01-02-" + word + ".html", file));
        edit("First", "Second");

        assertThat(sync().unpushed()).isEmpty();

        assertThat(repository.file("_posts/2024-01-02-" + word + ".html")).isEqualTo(file.replace("First", "Second"));
        assertAtRest();
    }

    /** Another repository in place of the usual one, imported. */
    private void instead(Map<String, String> files) {
        sources.deleteById(source.id());
        repository.close();
        repository = new RepositoryFixture(home, word + "-instead");
        repository.push(files);
        source = follow(repository.bare().toString(), AddSource.Push.EDITS);
        sync();
    }
}
