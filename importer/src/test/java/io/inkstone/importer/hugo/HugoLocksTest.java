package io.inkstone.importer.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.report.Notice;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 21: what a password kept from readers is not shown to all. */
class HugoLocksTest {
    private static final String HEAD = "---\ntitle: Ink\ndate: 2024-01-02\n---\n";
    private static final String LOCKED =
            "{{% fixit-encryptor \"sesame\" \"hint\" %}}\nHidden.\n{{% /fixit-encryptor %}}\n";

    @TempDir
    Path folder;

    private Converted post(String body, String... others) {
        return HugoFixture.post(folder, HEAD + body, others);
    }

    @Test
    void aTextWithALockedPassageIsADraftWithoutThePassword() {
        Converted post = post("Open.\n\n" + LOCKED);

        assertThat(post.entry().visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(post.entry().addresses()).isEmpty();
        assertThat(post.markdown()).contains("Open.", "Hidden.").doesNotContain("sesame", "encryptor");
        assertThat(post.notices())
                .extracting(Notice::message)
                .containsExactly(
                        "a passage of it was not meant for everybody (fixit-encryptor) and it comes in as a draft");
        assertThat(HugoFixture.notices(post)).containsExactly("VISIBILITY@7");
    }

    @Test
    void hugoRunsItInCodeToo() {
        Converted post = post("```\n{{< Password-Box sesame >}}x{{< /Password-Box >}}\n```\n");

        assertThat(post.entry().visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(post.markdown()).isEqualTo("```\nx\n```\n");
    }

    @Test
    void whatTheAuthorAloneWasToSeeIsNotShownEither() {
        Converted post = post("Open.\n\n{{% private note %}}\nNot for you.\n{{% /private %}}\n");

        assertThat(post.entry().visibility()).isEqualTo(Visibility.DRAFT);
    }

    @Test
    void whatIsOnlyShownOrStandsAloneLocksNothing() {
        Converted post = post("{{</* protected */>}}x{{</* /protected */>}} {{< protected >}}\n");

        assertThat(post.entry().visibility()).isEqualTo(Visibility.PUBLISHED);
    }

    @Test
    void aLockedPassageOfAnIncludedFileStaysOut() {
        Converted post = post("{{< include \"_part/x.md\" >}}", "content/_part/x.md", "Part.\n\n" + LOCKED);

        assertThat(post.markdown()).contains("Part.").doesNotContain("Hidden", "sesame");
        assertThat(HugoFixture.notices(post)).containsExactly("MARKUP@5");
    }
}
