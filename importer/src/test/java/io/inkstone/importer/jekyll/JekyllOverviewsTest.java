package io.inkstone.importer.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 40: the pages on which a theme listed a collection. */
class JekyllOverviewsTest {
    private static final String CONFIGURATION =
            "collections: {wiki: {output: true}, notes: {output: false}}\npermalink: pretty";
    private static final String LOOP = "{% for page in site.wiki %}[{{ page.title }}]({{ page.url }}){% endfor %}\n";

    @TempDir
    Path folder;

    private SiteFixture site(String... pathsAndTexts) {
        String[] collection = {
            "_config.yml", CONFIGURATION,
            "_wiki/b.md", "---\ntitle: \"Ink [old] & new\"\n---\nWords.",
            "_wiki/纸.md", "---\ntitle: 纸\n---\nWords.",
            "_wiki/c.md", "---\ntitle: Not yet\npublished: false\n---\nWords.",
            "_notes/d.md", "---\ntitle: Inner\n---\nWords.",
        };
        return SiteFixture.of(
                folder,
                Stream.concat(Stream.of(collection), Stream.of(pathsAndTexts)).toArray(String[]::new));
    }

    @Test
    void aPageThatListedACollectionLinksItsDocuments_c40() {
        SiteFixture site = site("pages/wiki.md", "---\ntitle: Wiki\npermalink: /wiki/\n---\n> What I know.\n\n" + LOOP);

        assertThat(site.entry("pages/wiki.md").kind()).isEqualTo(EntryKind.PAGE);
        assertThat(site.entry("pages/wiki.md").addresses()).containsExactly("/wiki/");
        assertThat(site.converted("pages/wiki.md").markdown())
                .isEqualTo("> What I know.\n\n- [Ink \\[old\\] &amp; new](/new/b/)\n- [纸](/new/纸/)\n");
        assertThat(site.converted("pages/wiki.md").notices()).isEmpty();
    }

    @Test
    void itIsKnownByItsAddressWhereItsLayoutMadeTheList_c40() {
        SiteFixture site = site("all.html", "---\ntitle: Wiki\nlayout: items\npermalink: /WIKI.html\n---\n");

        assertThat(site.converted("all.html").markdown()).startsWith("- [Ink ");
    }

    @Test
    void itIsLeftOutWhereNothingOfTheCollectionIsPublic() {
        SiteFixture site = site(
                "notes.md",
                "---\npermalink: /notes/\n---\n",
                "open.md",
                "---\n---\n{% for r in site.github.repositories %}{{ r.name }}{% endfor %}",
                "index.md",
                "---\n---\n{% for p in site.posts %}{{ p.title }}{% endfor %}" + LOOP,
                "tags.md",
                "---\n---\n" + LOOP);

        assertThat(site.index.leftOut())
                .extracting(LeftOut::path)
                .contains("notes.md", "open.md", "index.md", "tags.md");
    }
}
