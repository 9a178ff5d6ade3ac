package io.inkstone.admin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.admin.access.Browser;
import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.access.People;
import io.inkstone.core.account.Role;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.discovery.CurrentDiscovery;
import io.inkstone.core.site.CurrentSite;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SettingsControllerIT implements DatabaseTest {
    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    @Inject
    CurrentSite site;

    @Inject
    CurrentDiscovery discovery;

    private Browser browser = new Browser(URI.create("http://localhost"));

    @BeforeAll
    void signIn() {
        browser = new Browser(server.getURI());
        browser.logIn(people.add("mei", Role.EDITOR), People.PASSWORD);
    }

    @Test
    void whatIsSavedIsWhatThePageShowsNext() {
        Map<String, String> form = form();
        form.put("title", "墨池");
        form.put("language", "en");
        form.remove("trainingBots");
        form.put("indexnowKey", " 0123456789abcdef ");
        HttpResponse<String> answer = browser.postBare(DeskAddress.SETTINGS, form);

        assertThat(answer.statusCode()).isEqualTo(303);
        Document page = page(Browser.location(answer));
        assertThat(page.select("#title").val()).isEqualTo("墨池");
        assertThat(page.select("[role=status]").text()).isEqualTo("Saved.");
        assertThat(site.settings().title()).isEqualTo("墨池");
        assertThat(discovery.settings().trainingBots()).isFalse();
        assertThat(discovery.settings().assistantBots()).isTrue();
        assertThat(discovery.settings().indexnowKey()).isEqualTo("0123456789abcdef");
    }

    @Test
    void aFormThatIsWrongComesBackWithWhatWasTyped() {
        Map<String, String> form = form();
        form.put("title", " ");
        form.put("indexnowKey", "Not A Key");
        HttpResponse<String> answer = browser.postBare(DeskAddress.SETTINGS, form);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#title-fault, #indexnowKey-fault")).hasSize(2);
        assertThat(page.select("#indexnowKey").val()).isEqualTo("Not A Key");
    }

    @Test
    void nobodySavesOverSomebodyElse() {
        Map<String, String> early = form();
        Map<String, String> late = form();
        early.put("description", "Theirs.");
        late.put("description", "Mine.");
        browser.postBare(DeskAddress.SETTINGS, early);
        HttpResponse<String> answer = browser.postBare(DeskAddress.SETTINGS, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("#description").val()).isEqualTo("Mine.");
        assertThat(site.settings().description()).isEqualTo("Theirs.");
    }

    @Test
    void authorsDoNotComeIn() {
        Browser author = new Browser(server.getURI());
        author.logIn(people.add("author", Role.AUTHOR), People.PASSWORD);

        assertThat(author.get(DeskAddress.SETTINGS).statusCode()).isEqualTo(403);
    }

    /** The form as the page has it now. */
    private Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        for (Element input : page(DeskAddress.SETTINGS).select("form.settings input, form.settings option[selected]")) {
            boolean sent = !input.attr("type").equals("checkbox") || input.hasAttr("checked");
            if (sent) {
                form.put(
                        input.is("option") ? "language" : input.attr("name"),
                        input.is("[type=checkbox]") ? "on" : input.val());
            }
        }
        return form;
    }

    private Document page(String path) {
        return Jsoup.parse(browser.get(path).body());
    }
}
