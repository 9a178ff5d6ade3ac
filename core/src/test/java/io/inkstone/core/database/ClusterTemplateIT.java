package io.inkstone.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.configuration.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTemplateIT {
    private static final String CLUSTER = "inkstone.cluster";
    private static final String CACHE = "inkstone.cache";

    @TempDir
    Path folder;

    @BeforeEach
    void shareThePrograms() throws IOException {
        PostgresBinaries.findOrUnpack(TestPrograms.folder());
        System.setProperty(CACHE, TestPrograms.folder().toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(CLUSTER);
        System.clearProperty(CACHE);
    }

    @Test
    void aNewDataFolderBeginsWithTheSchema() throws SQLException, IOException {
        ClusterTemplate.make(configuration("rehearsal"), folder.resolve("cluster"));
        System.setProperty(CLUSTER, folder.resolve("cluster").toString());

        try (Database database = Database.open(configuration("data"))) {
            assertThat(PendingMigrations.of(database.address()).count()).isZero();
            assertThat(Sql.text(database.address(), "SHOW data_checksums")).isEqualTo("on");
            assertThat(Files.getPosixFilePermissions(
                            PostgresCluster.data(folder.resolve("data").resolve("postgres"))))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void eachDataFolderHasItsOwnPasswordAndRows() throws SQLException, IOException {
        ClusterTemplate.make(configuration("rehearsal"), folder.resolve("cluster"));
        System.setProperty(CLUSTER, folder.resolve("cluster").toString());

        try (Database one = Database.open(configuration("one"));
                Database other = Database.open(configuration("other"))) {
            Sql.write(one.address(), "of one");
            Sql.write(other.address(), "of the other");

            assertThat(Sql.written(one.address())).isEqualTo("of one");
            DatabaseAddress address = other.address();
            DatabaseAddress mistaken = new DatabaseAddress(
                    address.url(), address.user(), Password.read(folder.resolve("rehearsal/postgres")));
            assertThatThrownBy(() -> Sql.text(mistaken, "SELECT 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aTemplateThatIsMissingIsNotNeeded() {
        System.setProperty(CLUSTER, folder.resolve("none").toString());

        try (Database database = Database.open(configuration("data"))) {
            assertThat(PendingMigrations.of(database.address()).count()).isPositive();
        }
    }

    private Configuration configuration(String name) {
        return Configuration.read(Map.of(), folder.resolve(name));
    }
}
