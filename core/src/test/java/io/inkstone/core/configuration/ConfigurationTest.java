package io.inkstone.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
    @TempDir
    Path data;

    @Test
    void anEmptyEnvironmentGivesTheDefaults() {
        assertThat(Configuration.read(Map.of(), data))
                .isEqualTo(new Configuration(
                        8080,
                        URI.create("http://localhost:8080"),
                        data,
                        null,
                        data.resolve("media"),
                        new ManagementAddress("127.0.0.1", 8081),
                        null,
                        null,
                        ZoneId.systemDefault(),
                        512_000_000,
                        false));
    }

    @Test
    void theDataDirectoryIsBelowTheHomeUnlessNamed() {
        Path home = Path.of(System.getProperty("user.home"));

        assertThat(Configuration.read(Map.of(), null).data()).isEqualTo(home.resolve(".inkstone"));
        assertThat(Configuration.read(Map.of("INKSTONE_DATA", "~/blog"), null).data())
                .isEqualTo(home.resolve("blog"));
    }

    @Test
    void theCommandLineNamesTheDataDirectoryBeforeTheEnvironment() {
        assertThat(Configuration.read(Map.of("INKSTONE_DATA", "/elsewhere"), data)
                        .data())
                .isEqualTo(data);
    }

    @Test
    void theSiteUrlFollowsThePortAndLosesItsLastSlash() {
        assertThat(read("INKSTONE_PORT", "9000").siteUrl()).hasToString("http://localhost:9000");
        assertThat(read("INKSTONE_SITE_URL", "HTTPS://Blog.Example.ORG/").siteUrl())
                .hasToString("https://blog.example.org");
    }

    @Test
    void anEmptyVariableIsUnset() {
        assertThat(read("INKSTONE_DATABASE_USER", " ").database()).isNull();
    }

    @Test
    void otherProgramsVariablesAreTheirs() {
        Map<String, String> environment =
                Map.of("PATH", "/bin", "INKSTONE_TEST_POSTGRES_IMAGE", "postgres", "INKSTONE_JAVA_OPTIONS", "-Xmx1g");

        assertThat(Configuration.read(environment, data)).isEqualTo(Configuration.read(Map.of(), data));
    }

    @Test
    void theManagementPortIsOnLoopbackUnlessAHostIsNamed() {
        assertThat(read("INKSTONE_MANAGEMENT_PORT", "9001").management()).hasToString("127.0.0.1:9001");
        assertThat(read("INKSTONE_MANAGEMENT_PORT", "0.0.0.0:9001").management())
                .hasToString("0.0.0.0:9001");
    }

    @Test
    void relativeStorageIsInTheDataDirectory() {
        assertThat(read("INKSTONE_STORAGE", "file:files").storage()).isEqualTo(data.resolve("files"));
        assertThat(read("INKSTONE_STORAGE", "file:///srv/media").storage()).isEqualTo(Path.of("/srv/media"));
    }

    @Test
    void aSizeIsInStepsOfAThousand() {
        assertThat(read("INKSTONE_UPLOAD_LIMIT", "2GB").uploadLimitBytes()).isEqualTo(2_000_000_000);
        assertThat(read("INKSTONE_UPLOAD_LIMIT", "64 kb").uploadLimitBytes()).isEqualTo(64_000);
    }

    @Test
    void theFileIsReadAndTheEnvironmentWins() throws IOException {
        Files.writeString(data.resolve("application.yml"), """
            inkstone:
              port: 9000
              time-zone: Asia/Shanghai
              database:
                url: postgresql://db/blog
            """);

        Configuration configuration = read("INKSTONE_PORT", "9090");

        assertThat(configuration.port()).isEqualTo(9090);
        assertThat(configuration.timeZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(configuration.database()).hasToString("jdbc:postgresql://db/blog");
    }

    @Test
    void theFileIsCheckedLikeTheEnvironment() throws IOException {
        Path file = data.resolve("application.yml");

        Files.writeString(file, "inkstone: {prot: 1}");
        assertRefused(Map.of(), "The key in " + file + " prot is no setting of Inkstone: did you mean port?");
        Files.writeString(file, "inkstone: {data: /x}");
        assertRefused(Map.of(), "The key data in " + file);
        Files.writeString(file, "micronaut: {}");
        assertRefused(Map.of(), "must hold one section named inkstone:");
        Files.writeString(file, "inkstone: {port: high}");
        assertRefused(Map.of(), "port in " + file + " must be a port");
        Files.writeString(file, "inkstone: [");
        assertRefused(Map.of(), "The file " + file + " is no YAML");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        INKSTONE_PROT              | 80                  | did you mean INKSTONE_PORT?
        INKSTONE_WHATEVER_ELSE     | 80                  | see docs/configuration.md
        INKSTONE_PORT              | 65536               | INKSTONE_PORT must be a port from 0 to 65535
        INKSTONE_PORT              | tcp://10.0.0.1:8080 | INKSTONE_PORT must be a port
        INKSTONE_PORT              | 8081                | INKSTONE_PORT and INKSTONE_MANAGEMENT_PORT are both 8081
        INKSTONE_MANAGEMENT_PORT   | here:there          | INKSTONE_MANAGEMENT_PORT must be a port or host:port
        INKSTONE_SITE_URL          | blog.example.org    | INKSTONE_SITE_URL must be the site's address
        INKSTONE_SITE_URL          | ftp://example.org   | INKSTONE_SITE_URL must be the site's address
        INKSTONE_SITE_URL          | http://a.org/blog   | INKSTONE_SITE_URL must end after host and port
        INKSTONE_DATABASE_URL      | mysql://host/blog   | INKSTONE_DATABASE_URL must be a PostgreSQL address
        INKSTONE_DATABASE_USER     | me                  | INKSTONE_DATABASE_USER is set without INKSTONE_DATABASE_URL
        INKSTONE_DATABASE_PASSWORD | secret              | INKSTONE_DATABASE_PASSWORD is set without INKSTONE_DATABASE_URL
        INKSTONE_STORAGE           | s3://bucket/prefix  | INKSTONE_STORAGE names S3 storage, which this version cannot use
        INKSTONE_STORAGE           | /srv/media          | INKSTONE_STORAGE must be file:PATH
        INKSTONE_SMTP_URL          | mail.example.org    | INKSTONE_SMTP_URL must be a mail server
        INKSTONE_SECURITY_CONTACT  | somebody            | INKSTONE_SECURITY_CONTACT must be an address for people
        INKSTONE_UPLOAD_LIMIT      | 0MB                 | INKSTONE_UPLOAD_LIMIT must be a size, such as 512MB or 2GB
        INKSTONE_UPLOAD_LIMIT      | much                | INKSTONE_UPLOAD_LIMIT must be a size
        INKSTONE_TIME_ZONE         | Peking              | INKSTONE_TIME_ZONE must be a time zone
        """)
    void whatDoesNotFitIsRefusedByName(String variable, String value, String sentence) {
        assertRefused(Map.of(variable, value), sentence);
    }

    @Test
    void twoDifferentUsersAreAContradiction() {
        assertRefused(
                Map.of("INKSTONE_DATABASE_URL", "postgres://me@db/blog", "INKSTONE_DATABASE_USER", "you"),
                "INKSTONE_DATABASE_USER and INKSTONE_DATABASE_URL say different things");
    }

    @Test
    void aDataDirectoryThatIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(data.resolve("file"));

        assertThatThrownBy(() -> Configuration.read(Map.of(), file)).hasMessageContaining("is a file");
    }

    private Configuration read(String variable, String value) {
        return Configuration.read(Map.of(variable, value), data);
    }

    private void assertRefused(Map<String, String> environment, String sentence) {
        assertThatThrownBy(() -> Configuration.read(environment, data))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(sentence);
    }
}
