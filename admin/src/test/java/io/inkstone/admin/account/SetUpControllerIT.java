package io.inkstone.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.admin.access.Browser;
import io.inkstone.admin.access.DeskAddress;
import io.inkstone.core.account.AddAccount;
import io.inkstone.core.account.Email;
import io.inkstone.core.account.NewAccount;
import io.inkstone.core.account.Role;
import io.inkstone.core.account.SetUpLink;
import io.inkstone.core.account.Token;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.time.MovingClock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class SetUpControllerIT implements DatabaseTest {
    private static final String PASSWORD = "correct horse battery";

    private final MovingClock clock = new MovingClock();

    @Inject
    EmbeddedServer server;

    @Inject
    AddAccount addAccount;

    @MockBean(Clock.class)
    Clock clock() {
        return clock;
    }

    @Test
    void theLinkSetsThePasswordAndOpensTheDesk() {
        Browser browser = browser();
        String link = link("sets");

        HttpResponse<String> answer = browser.submit(link, link, Map.of("password", PASSWORD));

        assertThat(Browser.location(answer)).isEqualTo("/admin/");
        assertThat(browser.get("/admin/").statusCode()).isEqualTo(200);
        assertThat(browser().logIn("sets@example.org", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void thePageSaysWhosePasswordItIs() {
        Document page = Jsoup.parse(browser().get(link("whose")).body());

        assertThat(page.text()).contains("whose@example.org");
        assertThat(page.select("input[name=email]")).isEmpty();
    }

    @Test
    void lookingAtTheLinkDoesNotUseItUp() {
        String link = link("look");

        assertThat(browser().get(link).statusCode()).isEqualTo(200);
        assertThat(browser().get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void theLinkWorksOnce() {
        String link = link("once");
        Browser browser = browser();
        browser.submit(link, link, Map.of("password", PASSWORD));

        HttpResponse<String> again = browser().get(link);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(again.body()).select("form")).isEmpty();
        Browser other = browser();
        assertThat(other.submit("/admin/login/", link, Map.of("password", "another password"))
                        .statusCode())
                .isEqualTo(410);
        assertThat(browser().logIn("once@example.org", "another password").statusCode())
                .isEqualTo(422);
    }

    @Test
    void theLinkExpires() {
        String link = link("late");
        clock.advance(SetUpLink.LIFETIME);

        assertThat(browser().get(link).statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "..", "%3Cscript%3E", "0123456789012345678901234567890123456789012"})
    void whatIsNoLinkIsTold(String token) {
        HttpResponse<String> answer = browser().get("/admin/set-up/" + token);

        assertThat(answer.statusCode()).isIn(303, 410);
        assertThat(Jsoup.parse(answer.body()).select("script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "RULES19@example.org"})
    void aRefusedPasswordIsToldBesideItsFieldAndNotShown(String password) {
        String name = "rules" + password.length();
        String link = link(name);

        HttpResponse<String> answer = browser().submit(link, link, Map.of("password", password));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#password-fault").text()).isNotBlank();
        assertThat(page.select("#password").attr("aria-describedby")).isEqualTo("password-hint password-fault");
        assertThat(page.select("input[name=password]").val()).isEmpty();
    }

    @Test
    void aFormWithoutItsTokenIsRefusedAndTheLinkStaysValid() {
        String link = link("csrf");

        assertThat(browser().postBare(link, Map.of("password", PASSWORD)).statusCode())
                .isEqualTo(403);
        assertThat(browser().get(link).statusCode()).isEqualTo(200);
    }

    private String link(String name) {
        return DeskAddress.setUp(token(name));
    }

    private Token token(String name) {
        Email email = new Email(name + "@example.org");
        return addAccount.add(NewAccount.of(email, name, Role.EDITOR)).token();
    }

    private Browser browser() {
        return new Browser(server.getURI());
    }
}
