package io.inkstone.admin.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.admin.access.Browser;
import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.access.People;
import io.inkstone.core.account.Role;
import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportRunRepository;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class UploadControllerIT implements DatabaseTest {
    private static final byte[] NOTE = "# 墨\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    @Inject
    ImportRunRepository runs;

    @Inject
    Configuration configuration;

    private Browser owner = new Browser(URI.create("http://localhost"));

    @BeforeEach
    void signIn() {
        owner = signedIn("owner-" + UUID.randomUUID(), Role.OWNER);
    }

    @Test
    void whatWasSentIsPlannedUnderItsOwnName() throws IOException {
        HttpResponse<String> planned = follow(send("墨.md", NOTE));
        Document page = page(Browser.location(planned));
        Path file = Path.of(run(planned).source());

        assertThat(Files.readAllBytes(file)).isEqualTo(NOTE);
        assertThat(file).startsWith(configuration.data().resolve("imports"));
        assertThat(page.select("dd code").text()).contains("墨.md").doesNotContain("/");
    }

    @Test
    void anyLengthIsTakenUpToTheLimit() {
        byte[] most = "#".repeat((int) configuration.uploadLimitBytes()).getBytes(StandardCharsets.UTF_8);

        assertThat(follow(send("most.md", most)).statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsTooLargeIsToldAndLeavesNothing() {
        List<Path> before = files();
        byte[] one = new byte[(int) configuration.uploadLimitBytes() + 1];
        byte[] many = new byte[(int) configuration.uploadLimitBytes() * 12];

        assertRefused(send("one.zip", one), 413, "1 MB");
        assertRefused(send("many.zip", many), 413, "1 MB");
        assertThat(files()).isEqualTo(before);
        assertThat(owner.get(DeskAddress.IMPORT_PLANS).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsEmptyOrNoArchiveIsToldAndLeavesNothing() {
        List<Path> before = files();

        assertRefused(send("empty.zip", new byte[0]), 422, "");
        assertRefused(send("photo.png", NOTE), 422, ".zip");
        assertRefused(send("liar.zip", NOTE), 422, ".zip");
        assertRefused(send("", new byte[0]), 422, "");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void withoutItsTokenNothingIsTaken() {
        List<Path> before = files();
        Browser stranger = signedIn("stranger", Role.OWNER);
        String other = Browser.token(stranger.get(DeskAddress.IMPORT_PLANS).body());

        assertThat(owner.postFile(DeskAddress.IMPORT_UPLOADS, "", "a.md", NOTE).statusCode())
                .isEqualTo(403);
        assertThat(owner.postFile(DeskAddress.IMPORT_UPLOADS, other, "a.md", NOTE)
                        .statusCode())
                .isEqualTo(403);
        assertThat(owner.postFile(DeskAddress.IMPORT_UPLOADS, other, "a.zip", new byte[12_000_000])
                        .statusCode())
                .isEqualTo(403);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whoeverMayNotImportMayNotSend() {
        Browser editor = signedIn("editor", Role.EDITOR);
        String token = Browser.token(editor.get(DeskAddress.IMPORTS).body());

        assertThat(editor.postFile(DeskAddress.IMPORT_UPLOADS, token, "a.md", NOTE)
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Browser(server.getURI())
                        .postFile(DeskAddress.IMPORT_UPLOADS, "", "a.md", NOTE)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aPlanThatIsDiscardedTakesItsFileAlong() {
        HttpResponse<String> planned = follow(send("discarded.md", NOTE));
        ImportRun run = run(planned);
        String discard = page(Browser.location(planned))
                .select("form[action$=discarding]")
                .attr("action");

        assertThat(owner.submit(DeskAddress.importRun(run.id()), discard, Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(runs.findById(run.id())).isEmpty();
        assertThat(Path.of(run.source()).getParent()).doesNotExist();
        assertThat(owner.submit(DeskAddress.IMPORTS, discard, Map.of()).statusCode())
                .isEqualTo(409);
    }

    private HttpResponse<String> send(String name, byte[] file) {
        return owner.upload(DeskAddress.IMPORT_PLANS, DeskAddress.IMPORT_UPLOADS, name, file);
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return owner.get(Browser.location(answer));
    }

    private ImportRun run(HttpResponse<String> planned) {
        String address = Browser.location(planned);
        return runs.findById(UUID.fromString(address.substring(DeskAddress.IMPORTS.length(), address.length() - 1)))
                .orElseThrow();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String word) {
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(page.select("#archive").attr("aria-describedby")).contains("archive-fault");
        assertThat(page.select("#archive-fault").text().replace('\u00a0', ' '))
                .isNotBlank()
                .contains(word);
    }

    private Document page(String path) {
        return Jsoup.parse(owner.get(path).body());
    }

    private Browser signedIn(String name, Role role) {
        Browser browser = new Browser(server.getURI());
        browser.logIn(people.add(name, role), People.PASSWORD);
        return browser;
    }

    private List<Path> files() {
        Path imports = configuration.data().resolve("imports");
        if (!Files.exists(imports)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(imports)) {
            return paths.filter(path -> !path.equals(imports)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
