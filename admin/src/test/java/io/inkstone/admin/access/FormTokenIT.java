package io.inkstone.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.account.Role;
import io.inkstone.core.database.DatabaseTest;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class FormTokenIT implements DatabaseTest {
    private static final String SESSION = "inkstone-session";
    private static final String LOG_IN = "/admin/login/";

    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    private String mei = "";

    @BeforeAll
    void addMei() {
        mei = people.add("mei", Role.EDITOR);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Browser browser = browser();
        browser.get(LOG_IN);
        Map<String, String> form = Map.of("email", mei, "password", People.PASSWORD);

        assertThat(browser.postBare(LOG_IN, form).statusCode()).isEqualTo(403);
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
        assertThat(signedIn().postBare("/admin/logout/", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void theTokenOfAnotherBrowserIsRefused() {
        String token = Browser.token(browser().get(LOG_IN).body());
        Browser browser = browser();
        browser.get(LOG_IN);
        Map<String, String> form = Map.of("email", mei, "password", People.PASSWORD, FormTokens.FIELD, token);

        assertThat(browser.postBare(LOG_IN, form).statusCode()).isEqualTo(403);
        assertThat(browser().postBare(LOG_IN, form).statusCode()).isEqualTo(403);
    }

    @Test
    void theTokenFromBeforeLogInIsRefusedAfterwards() {
        Browser browser = browser();
        String token = Browser.token(browser.get(LOG_IN).body());
        browser.logIn(mei, People.PASSWORD);

        assertThat(browser.postBare("/admin/logout/", Map.of(FormTokens.FIELD, token))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "multipart/form-data; boundary=x"})
    void aBodyOfAnotherKindIsNoForm(String contentType) {
        Browser browser = signedIn();

        assertThat(browser.post("/admin/logout/", contentType, "{}").statusCode())
                .isIn(403, 415);
        assertThat(browser.get("/admin/").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenInTheAddressIsNoToken() {
        Browser browser = signedIn();
        String token = Browser.token(browser.get("/admin/").body());

        assertThat(browser.postBare("/admin/logout/?" + FormTokens.FIELD + "=" + token, Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    private Browser signedIn() {
        Browser browser = browser();
        browser.logIn(mei, People.PASSWORD);
        return browser;
    }

    private Browser browser() {
        return new Browser(server.getURI());
    }
}
