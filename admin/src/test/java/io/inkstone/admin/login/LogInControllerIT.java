package io.inkstone.admin.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.admin.access.Browser;
import io.inkstone.admin.access.People;
import io.inkstone.core.account.Role;
import io.inkstone.core.account.Token;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.time.MovingClock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class LogInControllerIT implements DatabaseTest {
    private static final String SESSION = "inkstone-session";
    private static final String LOG_IN = "/admin/login/";

    private final MovingClock clock = new MovingClock();

    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    private String mei = "";

    @MockBean(Clock.class)
    Clock clock() {
        return clock;
    }

    @BeforeAll
    void addMei() {
        mei = people.add("mei", Role.EDITOR);
    }

    @Test
    void theRightPasswordOpensTheDesk() {
        Browser browser = browser();

        HttpResponse<String> answer = browser.logIn(mei, People.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/admin/");
        assertThat(browser.get("/admin/").body()).contains("mei");
    }

    @Test
    void theCookieIsForThisBrowserAlone() {
        HttpResponse<String> answer = browser().logIn(mei, People.PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith(SESSION + "=")
                .contains("SameSite=Lax", "Path=/", "Max-Age=1209600")
                .containsIgnoringCase("HttpOnly")
                .doesNotContain("Domain");
    }

    @Test
    void aWrongPasswordIsToldOnTheSamePageAndTheAddressIsKept() {
        HttpResponse<String> answer = browser().logIn(mei, "wrong <horse> battery");

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).isNotBlank();
        assertThat(page.select("input[name=email]").val()).isEqualTo(mei);
        assertThat(page.select("input[name=password]").val()).isEmpty();
        assertThat(answer.body()).doesNotContain("horse");
    }

    @Test
    void anUnknownNameIsToldInTheSameWords() {
        String known = browser().logIn(mei, "wrong horse battery").body();
        String unknown =
                browser().logIn("nobody@example.org", "wrong horse battery").body();

        assertThat(Jsoup.parse(unknown).select("[role=alert]").text())
                .isEqualTo(Jsoup.parse(known).select("[role=alert]").text());
    }

    @Test
    void whatIsMissingIsToldBesideTheField() {
        HttpResponse<String> answer = browser().logIn("", " ");

        assertThat(answer.statusCode()).isEqualTo(422);
        for (Element input : Jsoup.parse(answer.body()).select("input[required]")) {
            Element fault = Jsoup.parse(answer.body()).getElementById(input.attr("aria-describedby"));
            assertThat(fault).isNotNull();
            assertThat(input.attr("aria-invalid")).isEqualTo("true");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><script>alert(1)</script>", "墨@例子.中国", "a\u0000b@example.org", "' OR 1=1 --"})
    void hostileAddressesAreKeptAsText(String typed) {
        HttpResponse<String> answer = browser().logIn(typed, "wrong horse battery");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("script")).isEmpty();
    }

    @Test
    void aHugeFormIsRefusedAndNothingBreaks() {
        HttpResponse<String> answer = browser().logIn("a".repeat(1_000_000) + "@example.org", "x".repeat(1_000_000));

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void whoWasSentHereGoesBackToWhereTheyWere() {
        Browser browser = browser();
        String logIn = Browser.location(browser.get("/admin/imports/?show=all"));

        Document page = Jsoup.parse(browser.get(logIn).body());
        HttpResponse<String> answer = browser.submit(
                logIn,
                LOG_IN,
                Map.of(
                        "email",
                        mei,
                        "password",
                        People.PASSWORD,
                        "next",
                        page.select("input[name=next]").val()));

        assertThat(Browser.location(answer)).isEqualTo("/admin/imports/?show=all");
    }

    @Test
    void nobodyIsSentElsewhere() {
        String page = browser().get(LOG_IN + "?return=https://evil.example/").body();
        HttpResponse<String> answer = browser()
                .submit(
                        LOG_IN,
                        LOG_IN,
                        Map.of("email", mei, "password", People.PASSWORD, "next", "//evil.example/admin/"));

        assertThat(page).doesNotContain("evil.example");
        assertThat(Browser.location(answer)).isEqualTo("/admin/");
    }

    @Test
    void whoIsSignedInIsNotAskedAgain() {
        Browser browser = signedIn();

        assertThat(browser.get(LOG_IN).statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionThatWasPlantedIsWorthNothing() {
        Browser browser = browser();
        Token planted = Token.random();
        browser.cookie(SESSION, planted.value());
        browser.logIn(mei, People.PASSWORD);

        assertThat(browser.cookies().get(SESSION)).isNotEqualTo(planted.value());
        Browser attacker = browser();
        attacker.cookie(SESSION, planted.value());
        assertThat(attacker.get("/admin/").statusCode()).isEqualTo(303);
    }

    @Test
    void logInUnderASessionEndsThatSession() {
        Browser browser = signedIn();
        Browser copy = browser();
        copy.cookie(SESSION, browser.cookies().getOrDefault(SESSION, ""));
        browser.submit("/admin/", LOG_IN, Map.of("email", mei, "password", People.PASSWORD));

        assertThat(browser.get("/admin/").statusCode()).isEqualTo(200);
        assertThat(copy.get("/admin/").statusCode()).isEqualTo(303);
    }

    @Test
    void logOutEndsTheSessionForEveryCopyOfTheCookie() {
        Browser browser = signedIn();
        Browser copy = browser();
        copy.cookie(SESSION, browser.cookies().getOrDefault(SESSION, ""));

        HttpResponse<String> answer = browser.submit("/admin/", "/admin/logout/", Map.of());

        assertThat(Browser.location(answer)).isEqualTo(LOG_IN);
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
        assertThat(copy.get("/admin/").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionIsOverWhenItsTimeIsUp() {
        Browser browser = signedIn();
        clock.advance(Duration.ofHours(12));

        assertThat(Browser.location(browser.get("/admin/"))).isEqualTo(LOG_IN);
    }

    @Test
    void tooManyAttemptsAreToldWithATime() {
        String li = people.add("li", Role.AUTHOR);
        for (int times = 0; times < 10; times++) {
            assertThat(from("198.51.100.7").logIn(li, "wrong horse battery").statusCode())
                    .isEqualTo(422);
        }

        HttpResponse<String> answer = from("198.51.100.7").logIn(li, People.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("900");
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("15");
        assertThat(from("198.51.100.8").logIn(li, People.PASSWORD).statusCode()).isEqualTo(303);
        clock.advance(Duration.ofMinutes(15));
        assertThat(from("198.51.100.7").logIn(li, People.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyKeepsAPageOfTheDesk() {
        Browser browser = signedIn();

        for (String path : new String[] {LOG_IN, "/admin/", "/admin/imports/", "/admin/no-such-page/"}) {
            assertThat(browser.get(path).headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(browser().get(path).headers().allValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Test
    void aReaderOfThePublicSiteGetsNoCookie() {
        HttpResponse<String> answer = browser().get("/no-such-page/");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private Browser signedIn() {
        Browser browser = browser();
        browser.logIn(mei, People.PASSWORD);
        return browser;
    }

    private Browser from(String address) {
        return browser().header("X-Forwarded-For", "203.0.113.99, " + address);
    }

    private Browser browser() {
        return new Browser(server.getURI());
    }
}
