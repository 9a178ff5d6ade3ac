package io.inkstone.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineInterfaceTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "serve --help", "demo --help", "doctor --help"})
    void helpAndVersionAreResults(String line) {
        Spoken spoken = Spoken.by(Map.of(), line.split(" "));

        assertThat(spoken.exitCode()).isZero();
        assertThat(spoken.out()).contains("inkstone");
        assertThat(spoken.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unheard", "serve --prot 1", "serve here", "--data"})
    void wrongUsageIsToldOnStandardErrorOnly(String line) {
        Spoken spoken = Spoken.by(Map.of(), line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(spoken.exitCode()).isEqualTo(2);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).startsWith("inkstone: ").contains("--help");
    }

    @Test
    void aWrongSettingIsOneSentence() {
        Spoken spoken = Spoken.by(Map.of("INKSTONE_PORT", "high"), "serve", "--data", data.toString());

        assertThat(spoken.exitCode()).isEqualTo(2);
        assertThat(spoken.err())
                .isEqualToIgnoringNewLines("inkstone: INKSTONE_PORT must be a port from 0 to 65535, such as 8080.");
    }

    @Test
    void theDoctorNamesAWrongSettingAndStillReports() {
        Spoken spoken = Spoken.by(Map.of("INKSTONE_PORT", "high"), "doctor", "--data", data.toString());

        assertThat(spoken.exitCode()).isEqualTo(1);
        assertThat(spoken.out()).contains("BAD   configuration   INKSTONE_PORT must be a port");
    }

    @Test
    void theDemoSaysWhatItLacks() {
        Spoken spoken = Spoken.by(Map.of(), "demo", "--data", data.toString());

        assertThat(spoken.exitCode()).isEqualTo(3);
        assertThat(spoken.err()).startsWith("inkstone: The sample archive is not beside the program");
    }
}
