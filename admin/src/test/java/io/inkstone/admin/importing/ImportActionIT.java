package io.inkstone.admin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.admin.access.Browser;
import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.access.People;
import io.inkstone.core.account.Role;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.ImportStatus;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class ImportActionIT implements DatabaseTest {
    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    @Inject
    ImportRunRepository runs;

    @Inject
    PlannedByHand importer;

    @TempDir
    Path folder = Path.of("");

    private Browser browser = new Browser(URI.create("http://localhost"));

    @BeforeAll
    void signIn() {
        browser = new Browser(server.getURI());
        browser.logIn(people.add("owner", Role.OWNER), People.PASSWORD);
    }

    @Test
    void aPlanIsShownAndThenApplied() throws InterruptedException {
        UUID run = planned(folder);
        Document page = page(DeskAddress.importRun(run));

        assertThat(page.select("h1 .tag-PLANNED")).hasSize(1);
        String apply = page.select(".actions form").attr("action");
        assertThat(browser.submit(DeskAddress.importRun(run), apply, Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(importer.goneOn.poll(30, TimeUnit.SECONDS)).isEqualTo(run);
    }

    @Test
    void aSourceThatIsNotThereComesBackWithWhatWasTyped() {
        HttpResponse<String> answer =
                browser.submit(DeskAddress.IMPORT_PLANS, DeskAddress.IMPORT_PLANS, Map.of("source", "/no/such/墨"));
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#source").val()).isEqualTo("/no/such/墨");
        assertThat(page.select("#source-fault").text()).contains("/no/such/墨");
    }

    @Test
    void aPlanWhoseSourceHasGoneIsNotApplied() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        UUID run = planned(gone);
        Files.delete(gone);
        HttpResponse<String> answer =
                browser.submit(DeskAddress.importRun(run), DeskAddress.importApplication(run), Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).text()).contains("is not there any more");
    }

    @Test
    void aPlanCannotBeTakenBackBecauseItWroteNothing() {
        UUID run = planned(folder);
        HttpResponse<String> answer =
                browser.submit(DeskAddress.importRun(run), DeskAddress.importUndoing(run), Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(runs.findById(run).orElseThrow().status()).isEqualTo(ImportStatus.PLANNED);
    }

    @Test
    void whatIsDoneCanBeTakenBack() {
        UUID run = planned(folder);
        runs.update(runs.findById(run).orElseThrow().ended(ImportStatus.DONE, Instant.EPOCH, ImportCounts.NONE));
        String undo = page(DeskAddress.importRun(run)).select(".danger form").attr("action");

        assertThat(browser.submit(DeskAddress.importRun(run), undo, Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(runs.findById(run).orElseThrow().status()).isEqualTo(ImportStatus.UNDONE);
    }

    @Test
    void editorsLookAndDoNotTouch() {
        Browser editor = new Browser(server.getURI());
        editor.logIn(people.add("editor", Role.EDITOR), People.PASSWORD);
        UUID run = planned(folder);

        assertThat(Jsoup.parse(editor.get(DeskAddress.importRun(run)).body()).select(".actions form"))
                .isEmpty();
        assertThat(editor.get(DeskAddress.IMPORT_PLANS).statusCode()).isEqualTo(403);
    }

    private UUID planned(Path source) {
        HttpResponse<String> answer = browser.submit(
                DeskAddress.IMPORT_PLANS, DeskAddress.IMPORT_PLANS, Map.of("source", source.toString(), "format", ""));
        String address = Browser.location(answer);
        return UUID.fromString(address.substring(DeskAddress.IMPORTS.length(), address.length() - 1));
    }

    private Document page(String path) {
        return Jsoup.parse(browser.get(path).body());
    }
}
