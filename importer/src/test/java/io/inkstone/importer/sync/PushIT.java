package io.inkstone.importer.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.KeptPost;
import io.inkstone.core.importing.UndoImport;
import io.inkstone.core.sync.SyncOutcome;
import io.inkstone.importer.git.CheckOut;
import io.inkstone.importer.git.GitSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.util.FileUtils;
import org.junit.jupiter.api.Test;

class PushIT extends PushSteps {
    @Inject
    DataSource dataSource;

    @Inject
    UndoImport undoImport;

    @Inject
    CheckOut checkOut;

    @Test
    void aTextThatWasEditedHereChangesThereInThatLineOnly() {
        sync();
        edit("First *line* here.", "First *word* here.");

        SyncOutcome outcome = sync();

        assertThat(outcome.failure()).isNull();
        assertThat(outcome.unpushed()).isEmpty();
        assertThat(outcome.pushed()).containsExactly("One");
        assertThat(repository.file(path())).isEqualTo(HEAD + BODY.replace("*line*", "*word*"));
        assertAtRest();
    }

    @Test
    void aLineThatIsSpelledOtherwiseThereKeepsItsSpellingAroundTheEdit() {
        sync();
        edit("![a](", "See ![the picture](");

        sync();

        assertThat(repository.file(path())).isEqualTo(HEAD + BODY.replace("![a](", "See ![the picture]("));
        assertAtRest();
    }

    @Test
    void ofFrontMatterOnlyTheKeyThatChangedIsWrittenAnew() {
        sync();
        write("One: and more", text(), "Ink", "Stone", "Paper");

        sync();

        assertThat(repository.file(path()))
                .isEqualTo("---\ntitle:   'One: and more'\ntags:\n  - Ink\n  - Stone\n  - Paper\nx: 007\n---\n" + BODY);
        assertAtRest();
    }

    @Test
    void theCommitSaysWhoWroteWhat() {
        sync();
        edit("First", "Second");
        sync();

        RevCommit commit = repository.commits().getFirst();
        assertThat(commit.getFullMessage()).isEqualTo("Write One\n");
        assertThat(commit.getCommitterIdent().getName()).isEqualTo("Inkstone");
        assertThat(commit.getParentCount()).isEqualTo(1);
        assertThat(repository.paths()).containsExactly("_config.yml", path(), "img/a.png");
    }

    @Test
    void withoutBeingAskedForNothingIsPushed() {
        sources.setPush(source.id(), false, false);
        sync();
        edit("First", "Second");

        assertThat(sync().pushed()).isEmpty();
        assertThat(repository.commits()).hasSize(1);
    }

    @Test
    void whereNothingWasWrittenThereIsNoCommit() {
        sync();

        assertAtRest();
        assertThat(repository.commits()).hasSize(1);
    }

    @Test
    void whatWasPushedAndChangedThereAgainComesBack() {
        sync();
        edit("First", "Second");
        sync();
        repository.pull();
        repository.push(Map.of(path(), repository.file(path()).replace("Last", "Very last")));

        assertThat(sync().reports().getFirst().counts().of(ImportAction.UPDATE)).isEqualTo(1);
        assertThat(text()).contains("Second", "Very last");
        assertAtRest();
    }

    @Test
    void editsOfDifferentLinesAreMergedThereAndHere() {
        sync();
        edit("First", "Second");
        repository.push(Map.of(path(), HEAD + BODY.replace("Last", "Very last")));

        assertThat(sync().pushed()).containsExactly("One");

        assertThat(repository.file(path()))
                .isEqualTo(HEAD + BODY.replace("First", "Second").replace("Last", "Very last"));
        assertThat(text()).contains("Second", "Very last");
        assertAtRest();
    }

    @Test
    void editsOfTheSameLineStayAConflict() {
        sync();
        edit("First", "Second");
        repository.push(Map.of(path(), HEAD + BODY.replace("First", "Third")));

        SyncOutcome outcome = sync();

        assertThat(outcome.pushed()).isEmpty();
        assertThat(outcome.unpushed()).singleElement().asString().contains(path(), "changed there too");
        assertThat(outcome.reports().getFirst().counts().of(ImportAction.CONFLICT))
                .isEqualTo(1);
        assertThat(repository.file(path())).isEqualTo(HEAD + BODY.replace("First", "Third"));
        assertThat(repository.commits()).hasSize(2);
        assertThat(text()).contains("Second");
        assertThat(sources.findByName(source.name()).orElseThrow().unpushed()).contains(path());
    }

    @Test
    void theSameEditOnBothSidesIsNone() {
        sync();
        edit("First", "Second");
        repository.push(Map.of(path(), HEAD + BODY.replace("First", "Second")));

        SyncOutcome outcome = sync();

        assertThat(outcome.unpushed()).isEmpty();
        assertThat(repository.commits()).hasSize(2);
        assertThat(outcome.reports().getFirst().counts().of(ImportAction.CONFLICT))
                .isZero();
        assertAtRest();
    }

    @Test
    void aConflictThatIsSettledHereIsNoneAnyMore() {
        sync();
        edit("First", "Second");
        repository.push(Map.of(path(), HEAD + BODY.replace("First", "Third")));
        sync();
        edit("Second", "Third");

        assertThat(sync().unpushed()).isEmpty();
        assertAtRest();
    }

    @Test
    void aBranchThatRefusesSaysSoUntilItTakesIt() {
        sources.deleteById(source.id());
        // The branch on which somebody works may not move below their hands.
        source = follow(repository.work() + "#main", AddSource.Push.EDITS);
        sync();
        edit("First", "Second");

        SyncOutcome outcome = sync();

        assertThat(outcome.failure()).contains("The branch main", "refuses").doesNotContain("null");
        assertThat(sources.findByName(source.name()).orElseThrow().failure()).isEqualTo(outcome.failure());
        assertThat(sync().failure()).isEqualTo(outcome.failure());
        assertThat(text()).contains("Second");
    }

    @Test
    void aPushWhoseProcessEndedBeforeItWasWrittenDownIsFoundAgain() throws SQLException {
        sync();
        edit("First", "Second");
        execute("CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''killed''; END'");
        execute("CREATE TRIGGER die BEFORE INSERT ON import_run FOR EACH ROW EXECUTE FUNCTION die()");
        assertThat(sync().failure()).contains("killed");
        execute("DROP TRIGGER die ON import_run");
        assertThat(repository.commits()).hasSize(2);
        repository.pull();
        repository.push(Map.of(path(), repository.file(path()).replace("Last", "Very last")));

        SyncOutcome outcome = sync();

        assertThat(outcome.failure()).isNull();
        assertThat(outcome.pushed()).isEmpty();
        assertThat(outcome.reports().getFirst().counts().of(ImportAction.UPDATE))
                .isEqualTo(1);
        assertThat(text()).contains("Second", "Very last");
        assertAtRest();
    }

    @Test
    void aPushThatNeverArrivedIsMadeAgain() throws IOException {
        sync();
        edit("First", "Second");
        // Nobody can move the branch as long as its lock lies there.
        Path lock = Files.createFile(repository.bare().resolve("refs/heads/main.lock"));
        assertThat(sync().failure()).contains("refuses");
        assertThat(repository.commits()).hasSize(1);
        Files.delete(lock);

        assertThat(sync().pushed()).containsExactly("One");
        assertThat(sources.findByName(source.name()).orElseThrow().failure()).isNull();
        assertAtRest();
    }

    @Test
    void whereTheCopyIsLostItIsMadeAgain() throws IOException {
        sync();
        edit("First", "Second");
        FileUtils.delete(checkOut.folder(GitSource.repository(source.source())).toFile(), FileUtils.RECURSIVE);

        assertThat(sync().pushed()).containsExactly("One");
        assertAtRest();
    }

    @Test
    void undoingTheImportLeavesWhatWasWrittenSince() {
        UUID run = Objects.requireNonNull(sync().reports().getFirst().runId());
        edit("First", "Second");
        sync();

        assertThat(undoImport.undo(run).kept()).extracting(KeptPost::path).containsExactly(path());
        assertThat(text()).contains("Second");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
