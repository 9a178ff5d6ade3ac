package io.inkstone.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import io.inkstone.core.configuration.DatabaseAddress;
import io.inkstone.core.database.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountCommandIT {
    private static final String LINK = "https://blog.example.org/admin/set-up/[A-Za-z0-9_-]{43}\\R";

    @TempDir
    Path data;

    private Settings settings = new Settings(Map.of(), null, false);

    @BeforeAll
    void aDatabase() {
        DatabaseAddress database = TestDatabase.create("account");
        settings = new Settings(
                Map.of(
                        "INKSTONE_SITE_URL", "https://blog.example.org",
                        "INKSTONE_DATABASE_URL", database.url(),
                        "INKSTONE_DATABASE_USER", Objects.requireNonNull(database.user()),
                        "INKSTONE_DATABASE_PASSWORD", Objects.requireNonNull(database.password())),
                data,
                false);
    }

    @Test
    void theCommandIsFound() {
        assertThat(ServiceLoader.load(Subcommand.class)).hasAtLeastOneElementOfType(AccountCommand.class);
    }

    @Test
    void aNewAccountsLinkIsAllThatStandardOutputHas() {
        Outcome outcome = run("add", "New@Example.org", "--role", "owner");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).matches(LINK);
        assertThat(outcome.err()).contains("new@example.org", "works once");
    }

    @Test
    void whoIsThereAlreadyIsToldHowToGetANewLink() {
        run("add", "twice@example.org", "--role", "editor");
        Outcome outcome = run("add", "twice@example.org", "--role", "editor");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("twice@example.org already", "inkstone account link twice@example.org");
    }

    @Test
    void aForgottenPasswordNeedsANewLink() {
        String first = run("add", "forgot@example.org", "--role", "author", "--name", "墨")
                .out();
        Outcome outcome = run("link", "forgot@example.org");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).matches(LINK).isNotEqualTo(first);
    }

    @Test
    void nobodyGetsNoLink() {
        Outcome outcome = run("link", "nobody@example.org");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("no account for nobody@example.org", "inkstone account add");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"add a@b", "add a@b --role boss", "add mei --role owner", "add --role owner", "link", "", "drop"
            })
    void wrongWordsAreWrongUsage(String words) {
        Outcome outcome = run(words.isEmpty() ? new String[0] : words.split(" ", -1));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isNotBlank();
    }

    private Outcome run(String... arguments) {
        AccountCommand command = new AccountCommand();
        command.configure(settings);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Outcome(exitCode, out.toString(), err.toString());
    }

    private record Outcome(int exitCode, String out, String err) {}
}
