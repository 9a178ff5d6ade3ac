package io.inkstone.admin.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.admin.account.SetUpPage;
import io.inkstone.admin.error.MessagePage;
import io.inkstone.admin.importing.ImportActions;
import io.inkstone.admin.importing.ImportItemRow;
import io.inkstone.admin.importing.ImportPlanPage;
import io.inkstone.admin.importing.ImportRunListPage;
import io.inkstone.admin.importing.ImportRunPage;
import io.inkstone.admin.importing.ImportRunRow;
import io.inkstone.admin.importing.ItemFilter;
import io.inkstone.admin.importing.UndonePage;
import io.inkstone.admin.login.LogInPage;
import io.inkstone.admin.overview.OverviewPage;
import io.inkstone.admin.settings.SettingsFixtures;
import io.inkstone.admin.upload.UploadPage;
import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.KeptPost;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each view, once with a script in every text and once with as little as there can be, in both languages. */
class DeskTemplateTest {
    private static final String SCRIPT = "\"'><script>alert(1)</script>";
    private static final FormFaults FAULTS =
            new FormFaults(Map.of("", SCRIPT, "email", SCRIPT, "password", SCRIPT, "archive", SCRIPT));

    static Stream<Arguments> views() {
        return Stream.of("zh-CN", "en").flatMap(DeskTemplateTest::views);
    }

    private static Stream<Arguments> views(String language) {
        Desk rich = DeskFixtures.signedIn(language, SCRIPT);
        Desk empty = DeskFixtures.nobody(language);
        ImportRunRow run = row(rich, "DONE", SCRIPT);
        ImportRunRow running = row(empty, "RUNNING", "");
        return Stream.of(
                Arguments.of("admin/login/logIn", new LogInPage(empty, SCRIPT, SCRIPT, FAULTS)),
                Arguments.of("admin/login/logIn", new LogInPage(empty, "", "", FormFaults.NONE)),
                Arguments.of("admin/account/setUp", new SetUpPage(empty, "/admin/set-up/x", SCRIPT, SCRIPT, FAULTS)),
                Arguments.of("admin/account/setUp", new SetUpPage(empty, "/x", null, SCRIPT, FAULTS)),
                Arguments.of("admin/account/setUp", new SetUpPage(empty, "/x", null, "", FormFaults.NONE)),
                Arguments.of("admin/error/message", new MessagePage(rich, SCRIPT, SCRIPT)),
                Arguments.of("admin/error/message", new MessagePage(empty, "Title", "")),
                Arguments.of(
                        "admin/overview/show",
                        new OverviewPage(rich, List.of(new OverviewPage.Figure(SCRIPT, SCRIPT)), true, List.of(run))),
                Arguments.of("admin/overview/show", new OverviewPage(rich, List.of(), true, List.of())),
                Arguments.of("admin/overview/show", new OverviewPage(empty, List.of(), false, List.of())),
                Arguments.of("admin/importing/list", new ImportRunListPage(rich, List.of(run), "/admin/imports/?x")),
                Arguments.of("admin/importing/list", new ImportRunListPage(rich, List.of(), null)),
                Arguments.of("admin/importing/plan", new ImportPlanPage(rich, SCRIPT, SCRIPT, SCRIPT, SCRIPT, FAULTS)),
                Arguments.of("admin/importing/plan", new ImportPlanPage(empty, "", "", "", "1 MB", FormFaults.NONE)),
                Arguments.of("admin/upload/show", new UploadPage(rich, SCRIPT, SCRIPT, "/x")),
                Arguments.of(
                        "admin/importing/undone",
                        new UndonePage(rich, SCRIPT, "/x", List.of(new KeptPost(Ids.next(), SCRIPT, SCRIPT)))),
                Arguments.of("admin/settings/show", SettingsFixtures.page(rich, SCRIPT)),
                Arguments.of("admin/settings/show", SettingsFixtures.page(empty, null)),
                Arguments.of("admin/importing/show", report(rich, run, List.of(item()), "/more")),
                Arguments.of("admin/importing/show", report(rich, running, List.of(), null)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void noTextBecomesAScript(String view, DeskPage page) {
        assertThat(render(view, page).select("script, [onerror], [style]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void eachPageHasOneHeadingALanguageAndATitle(String view, DeskPage page) {
        Document document = render(view, page);

        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("main")).hasSize(1);
        assertThat(document.select("html").attr("lang")).isIn("zh-CN", "en");
        assertThat(document.title()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("views")
    void eachFieldHasALabelAndEachReferenceATarget(String view, DeskPage page) {
        Document document = render(view, page);

        for (Element input : document.select("input:not([type=hidden]):not([aria-hidden])")) {
            assertThat(document.select("label[for=" + input.id() + "]")).hasSize(1);
        }
        for (Element element : document.select("[aria-describedby], [aria-labelledby]")) {
            String ids = element.attr("aria-describedby") + " " + element.attr("aria-labelledby");
            assertThat(ids.strip().split(" "))
                    .allSatisfy(id -> assertThat(document.getElementById(id)).isNotNull());
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void eachFormCarriesItsToken(String view, DeskPage page) {
        assertThat(render(view, page).select("form"))
                .allSatisfy(form ->
                        assertThat(form.select("input[name=token]").val()).isEqualTo("form-token"));
    }

    @ParameterizedTest
    @MethodSource("views")
    void noPasswordIsPrinted(String view, DeskPage page) {
        assertThat(render(view, page).select("input[type=password]"))
                .allSatisfy(input -> assertThat(input.val()).isEmpty());
    }

    private static Document render(String view, DeskPage page) {
        return Jsoup.parse(TestRenderer.html(view, page));
    }

    private static ImportRunPage report(Desk desk, ImportRunRow run, List<ImportItemRow> items, @Nullable String more) {
        ImportRunPage.Count count = new ImportRunPage.Count("FAIL", SCRIPT, SCRIPT);
        ImportActions actions = new ImportActions("/a", SCRIPT, "/d", "/b", "/c");
        return new ImportRunPage(
                desk, run, SCRIPT, SCRIPT, SCRIPT, actions, List.of(count), ItemFilter.ALL, items, more);
    }

    private static ImportItemRow item() {
        ImportItemRow.Notice notice = new ImportItemRow.Notice("WARNING", SCRIPT, SCRIPT, SCRIPT, SCRIPT, SCRIPT);
        ImportItemRow.Merge merge = new ImportItemRow.Merge(SCRIPT, SCRIPT);
        return new ImportItemRow(
                SCRIPT, "FAIL", SCRIPT, SCRIPT, SCRIPT, SCRIPT, "/posts/a/", SCRIPT, merge, List.of(notice));
    }

    private static ImportRunRow row(Desk desk, String status, String text) {
        DeskTime time = desk.time(DeskFixtures.NOON);
        return new ImportRunRow(
                "/admin/imports/1/", text, text, status, text, time, status.equals("RUNNING") ? null : time, text);
    }
}
