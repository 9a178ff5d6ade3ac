package io.inkstone.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.account.Permission;
import io.inkstone.core.account.Role;
import io.inkstone.core.account.Token;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportNotices;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.core.upload.Upload;
import io.inkstone.core.upload.UploadRepository;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks every address of the desk, as nobody and as each role. */
@MicronautTest(transactional = false)
class AccessIT implements DatabaseTest {
    private static final Set<String> OPEN = Set.of("/admin/login", "/admin/set-up/{token}");

    @Inject
    EmbeddedServer server;

    @Inject
    Router router;

    @Inject
    People people;

    @Inject
    ImportRunRepository runs;

    @Inject
    UploadRepository uploads;

    /** The id of whatever has one. */
    private String run = "";

    @BeforeAll
    void addPeopleAndARun() {
        Arrays.stream(Role.values()).forEach(role -> people.add(role.name().toLowerCase(Locale.ROOT), role));
        Instant noon = Instant.parse("2026-01-02T12:00:00Z");
        UUID id = runs.save(new ImportRun(
                        Ids.next(),
                        "a",
                        "a",
                        "jekyll",
                        ImportStatus.RUNNING,
                        noon,
                        null,
                        ImportCounts.NONE,
                        null,
                        true,
                        null,
                        0,
                        null,
                        ImportNotices.NONE,
                        null))
                .id();
        uploads.save(new Upload(id, "a.zip", null, 1, noon, null, null, true));
        run = id.toString();
    }

    @Test
    void thereAreAddressesToWalk() {
        assertThat(routes()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(routes()).extracting(AccessIT::template).containsAll(OPEN);
    }

    @Test
    void everyAddressSaysWhoMaySeeIt() {
        Set<String> known =
                Set.of("SEE_OVERVIEW", "SEE_IMPORTS", "RUN_IMPORTS", "CHANGE_SETTINGS", SecurityRule.IS_AUTHENTICATED);
        for (UriRouteInfo<?, ?> route : routes()) {
            if (OPEN.contains(template(route))) {
                assertThat(secured(route)).containsExactly(SecurityRule.IS_ANONYMOUS);
            } else {
                assertThat(secured(route)).as(template(route)).isNotEmpty().isSubsetOf(known);
            }
        }
        assertThat(known)
                .containsAll(Arrays.stream(Permission.values()).map(Enum::name).toList());
    }

    @Test
    void everyOtherAddressIsClosedToNobody() {
        for (UriRouteInfo<?, ?> route : routes()) {
            if (!OPEN.contains(template(route))) {
                HttpResponse<String> answer = ask(browser(), route);
                assertThat(answer.statusCode()).as(template(route)).isEqualTo(303);
                assertThat(Browser.location(answer)).startsWith("/admin/login/");
            }
        }
    }

    @Test
    void whatDoesNotExistIsNotToldToNobody() {
        HttpResponse<String> answer = browser().get("/admin/no-such-page/");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/admin/login/?return=%2Fadmin%2Fno-such-page%2F");
    }

    @Test
    void anotherSpellingIsNoWayIn() {
        for (String path : List.of(
                "/admin",
                "/%61dmin/",
                "/ADMIN/",
                "//admin/",
                "/./admin/",
                "/admin/./",
                "/x/../admin/",
                "/admin;a=b/",
                "/admin%2F",
                "/admin/imports",
                "/%61dmin/imports/",
                "//admin/imports/",
                "/x/../admin/imports/",
                "/admin//imports/")) {
            HttpResponse<String> answer = browser().get(path);

            assertThat(answer.statusCode()).as(path).isIn(301, 303, 400, 404);
            assertThat(answer.body()).as(path).doesNotContain("class=\"bar\"");
        }
    }

    @Test
    void programsAreToldWithoutAPage() {
        HttpResponse<String> answer = new Browser(server.getURI())
                .header("Accept", "application/json")
                .get("/admin/");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleSeesWhatItsPermissionsSay(Role role) {
        Browser browser = signedIn(role);
        for (UriRouteInfo<?, ?> route : routes()) {
            String permission = secured(route).getFirst();
            if (route.getHttpMethod() == HttpMethod.GET && !permission.startsWith("is")) {
                boolean given = Permission.valueOf(permission).isGivenTo(role);
                assertThat(ask(browser, route).statusCode()).as(template(route)).isEqualTo(given ? 200 : 403);
            }
        }
    }

    @Test
    void whoIsSignedInIsToldWhatDoesNotExist() {
        assertThat(signedIn(Role.CONTRIBUTOR).get("/admin/no-such-page/").statusCode())
                .isEqualTo(404);
    }

    @Test
    void noPartOfTheDeskThatIsClosedIsShownAsAWay() {
        assertThat(signedIn(Role.AUTHOR).get("/admin/").body()).doesNotContain("/admin/imports/");
        assertThat(signedIn(Role.EDITOR).get("/admin/").body()).contains("/admin/imports/");
    }

    private Browser signedIn(Role role) {
        Browser browser = browser();
        browser.logIn(role.name().toLowerCase(Locale.ROOT) + "@example.org", People.PASSWORD);
        return browser;
    }

    private Browser browser() {
        return new Browser(server.getURI());
    }

    private HttpResponse<String> ask(Browser browser, UriRouteInfo<?, ?> route) {
        String path = template(route).replace("{token}", Token.random().value()).replace("{id}", run) + "/";
        return route.getHttpMethod() == HttpMethod.GET
                ? browser.get(path)
                : browser.submit("/admin/login/", path, Map.of());
    }

    private List<UriRouteInfo<?, ?>> routes() {
        return router.uriRoutes()
                .<UriRouteInfo<?, ?>>map(route -> route)
                .filter(route ->
                        route.getTargetMethod().getDeclaringType().getName().startsWith("io.inkstone.admin"))
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .toList();
    }

    private static String template(UriRouteInfo<?, ?> route) {
        String template = route.getUriMatchTemplate().toPathString();
        return template.endsWith("/") ? template.substring(0, template.length() - 1) : template;
    }

    private static List<String> secured(UriRouteInfo<?, ?> route) {
        return List.of(route.getTargetMethod().stringValues(Secured.class));
    }
}
