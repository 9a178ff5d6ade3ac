package io.inkstone.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.configuration.DatabaseAddress;
import io.inkstone.core.database.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandIT {
    private final DatabaseAddress address = TestDatabase.create("doctor");

    @TempDir
    Path data;

    @Test
    void aHealthySiteIsTold() {
        Spoken spoken = doctor(Objects.requireNonNull(address.password()));

        assertThat(spoken.exitCode()).isZero();
        assertThat(spoken.out()).contains("ok    database", "pending: the next start runs them");
    }

    @Test
    void aDatabaseThatRefusesIsTold() {
        Spoken spoken = doctor("wrong");

        assertThat(spoken.exitCode()).isEqualTo(1);
        assertThat(spoken.out())
                .contains("BAD   database", "check INKSTONE_DATABASE_USER and INKSTONE_DATABASE_PASSWORD");
    }

    private Spoken doctor(String password) {
        Map<String, String> environment = Map.of(
                "INKSTONE_DATABASE_URL", address.url(),
                "INKSTONE_DATABASE_USER", Objects.requireNonNull(address.user()),
                "INKSTONE_DATABASE_PASSWORD", password);
        return Spoken.by(environment, "doctor", "--data", data.toString());
    }
}
