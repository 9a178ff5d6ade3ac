package io.inkstone.web.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.inkstone.core.account.AddAccount;
import io.inkstone.core.account.Email;
import io.inkstone.core.account.NewAccount;
import io.inkstone.core.account.Role;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.web.http.Reader;
import io.inkstone.web.reading.Chromium;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class DeskE2E implements DatabaseTest {
    private static final String PASSWORD = "ink on wet paper";

    @Inject
    Reader reader;

    @Inject
    AddAccount addAccount;

    @Inject
    ContentImporter importer;

    @TempDir
    Path archive;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anEditorComesInByALinkReadsTheReportOfAnImportAndLeaves() throws IOException {
        importArchive();
        Page page = chromium.page(Chromium.Screen.DESKTOP, ColorScheme.LIGHT);
        page.navigate(reader.address() + "/admin/set-up/" + link("mei@example.org"));
        choosePassword(page);
        assertThat(page).hasURL(reader.address() + "/admin/");

        link(page, "ink").click();
        assertThat(page.getByText("_posts/2024-01-02-two.md:4")).isVisible();
        page.locator(".filter a").last().click();
        link(page, "/posts/one/").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("墨与纸");

        page.navigate(reader.address() + "/admin/");
        page.locator("form[action='/admin/logout/'] button").click();
        page.navigate(reader.address() + "/admin/imports/");
        assertThat(page).hasURL(reader.address() + "/admin/login/?return=%2Fadmin%2Fimports%2F");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void noPageOfTheDeskBreaksARule() throws IOException {
        importArchive();
        Page page = chromium.page(Chromium.Screen.PHONE, ColorScheme.DARK);
        page.navigate(reader.address() + "/admin/login/");
        assertThat(Chromium.brokenRules(page)).isEmpty();
        page.navigate(reader.address() + "/admin/set-up/" + link("lan@example.org"));
        assertThat(Chromium.brokenRules(page)).isEmpty();
        choosePassword(page);
        assertThat(Chromium.brokenRules(page)).isEmpty();
        page.navigate(reader.address() + "/admin/imports/");
        assertThat(Chromium.brokenRules(page)).isEmpty();
        link(page, "ink").first().click();
        assertThat(Chromium.brokenRules(page)).isEmpty();
    }

    @Test
    void anOwnerSendsAnArchiveFromAPhoneAndAppliesItsPlan() throws IOException {
        Page page = chromium.page(Chromium.Screen.PHONE, ColorScheme.LIGHT);
        page.navigate(reader.address() + "/admin/set-up/" + link("zhu@example.org", Role.OWNER));
        choosePassword(page);
        page.navigate(reader.address() + "/admin/import-plans/");
        assertThat(Chromium.brokenRules(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        Path note = Files.writeString(archive.resolve("2024-03-01-from-a-phone.md"), "# 笺\n\n墨。\n");
        page.locator("#archive").setInputFiles(note);
        page.locator("form[enctype] button").click();
        assertThat(page.locator("h1 .tag-PLANNED")).isVisible();
        assertThat(Chromium.brokenRules(page)).isEmpty();
        page.locator("form[action$=application] button").click();
        assertThat(page).hasURL(Pattern.compile(".*/admin/imports/[0-9a-f-]+/"));
        assertThat(chromium.complaints()).isEmpty();
    }

    private void importArchive() throws IOException {
        Path posts = Files.createDirectories(archive.resolve("ink/_posts"));
        Files.writeString(posts.resolve("2024-01-01-one.md"), "---\ntitle: 墨与纸\n---\n墨。\n");
        Files.writeString(posts.resolve("2024-01-02-two.md"), "---\ntitle: a: b\n---\n![gone](/gone.png)\n");
        importer.run(new ImportRequest(List.of(archive.resolve("ink")), null, false), ImportProgress.SILENT);
    }

    private String link(String email) {
        return link(email, Role.EDITOR);
    }

    private String link(String email, Role role) {
        return addAccount
                .add(NewAccount.of(new Email(email), null, role))
                .token()
                .value();
    }

    private static void choosePassword(Page page) {
        page.locator("#password").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
