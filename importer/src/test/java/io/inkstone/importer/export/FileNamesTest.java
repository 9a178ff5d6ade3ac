package io.inkstone.importer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void aSlugIsItsOwnNameButForWhatSystemsAndGeneratorsKeepForThemselves() {
        assertThat(FileNames.of("一方砚台")).isEqualTo("一方砚台");
        assertThat(FileNames.of("con")).isEqualTo("post-con");
        assertThat(FileNames.of("nul.md")).isEqualTo("post-nul.md");
        assertThat(FileNames.of("index")).isEqualTo("post-index");
        assertThat(FileNames.of("_x")).isEqualTo("post-_x");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String name = FileNames.of("砚".repeat(100));

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(name).matches("砚+");
    }

    @Test
    void aMediaFileHasNoCharacterThatWindowsRefuses() {
        assertThat(FileNames.ofMedia("a:b?.png")).isEqualTo("a-b-.png");
        assertThat(FileNames.ofMedia("aux.txt")).isEqualTo("file-aux.txt");
        assertThat(FileNames.ofMedia("end. ")).isEqualTo("end");
    }
}
