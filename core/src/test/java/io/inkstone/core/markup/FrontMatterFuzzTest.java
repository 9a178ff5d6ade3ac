package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands above a text, in its three languages and in none: nothing is lost of the text, nothing fails. */
class FrontMatterFuzzTest {
    private static final String HOSTILE = "io.inkstone.core.markup.Hostile#texts";

    @MethodSource(HOSTILE)
    @FuzzTest
    void yaml(byte[] bytes) {
        checkRead("---\n" + Hostile.text(bytes) + "\n---\nText");
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void toml(byte[] bytes) {
        checkRead("+++\n" + Hostile.text(bytes) + "\n+++\nText");
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void json(byte[] bytes) {
        checkRead("{\"title\": \"Ink\",\n" + Hostile.text(bytes) + "\n}\nText");
        checkRead(Hostile.text(bytes) + "\n;;;\nText");
    }

    @MethodSource(HOSTILE)
    @FuzzTest
    void document(byte[] bytes) {
        checkRead(Hostile.text(bytes));
    }

    private static void checkRead(String text) {
        FrontMatterDocument document = FrontMatterDocument.read(text);
        FrontMatter read = document.frontMatter();

        assertThat(text).endsWith(document.body());
        assertThat(read.remarks()).allMatch(remark -> remark.line() >= 1 && remark.line() <= text.length() + 1);
        checkWritten(read);
    }

    /** What was read can be written, and is the same when it is read again. */
    private static void checkWritten(FrontMatter read) {
        String written = YamlWriter.write(read.values());
        FrontMatterDocument again = FrontMatterDocument.read(written);

        assertThat(YamlWriter.write(again.frontMatter().values())).isEqualTo(written);
        assertThat(again.body()).isEmpty();
    }
}
