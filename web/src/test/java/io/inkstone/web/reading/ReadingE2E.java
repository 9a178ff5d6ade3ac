package io.inkstone.web.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ReadingE2E implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    private Chromium chromium;

    @BeforeAll
    void open() {
        samples.write();
        samples.speak("zh-CN");
        chromium = Chromium.open();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aReaderGoesFromTheHomePageThroughAPostAndItsTagToTheArchiveAndTheFeed() {
        Page page = chromium.page(Chromium.Screen.DESKTOP, ColorScheme.LIGHT);
        page.navigate(reader.address().toString());
        link(page, "如何写好一篇文章").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("如何写好一篇文章");

        link(page, "Tag").click();
        assertThat(page).hasURL(reader.address() + "/tags/tag/");
        link(page, "归档").click();
        link(page, "2024年").first().click();
        assertThat(page).hasURL(reader.address() + "/archives/2024/");
        Response feed = page.waitForResponse("**/feed.xml", () -> page.evaluate("fetch('/feed.xml')"));

        assertThat(feed.status()).isEqualTo(200);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aReaderWithoutScriptsReadsAndNavigates() {
        Page page = chromium.scriptless();
        page.navigate(reader.address() + "/posts/second/");
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("相邻文章"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();

        assertThat(page).hasURL(reader.address() + "/posts/untitled/");
    }

    @Test
    void aReaderWithoutScriptsSearches() {
        Page page = chromium.scriptless();
        page.navigate(reader.address() + "/posts/second/");
        link(page, "搜索").click();
        page.getByLabel("在本站搜索").fill("如何写好");
        page.keyboard().press("Enter");
        link(page, "如何写好一篇文章").click();

        assertThat(page).hasURL(reader.address() + "/posts/rich/");
    }

    @Test
    void titlesAreSuggestedWhileOneTypes() {
        Page page = chromium.page(Chromium.Screen.DESKTOP, ColorScheme.LIGHT);
        page.navigate(reader.address() + "/search/");
        page.getByLabel("在本站搜索").pressSequentially("如何");

        assertThat(page.locator("#search-suggestions option")).hasAttribute("value", "如何写好一篇文章");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void nothingIsWiderThanAPhone() {
        Page page = chromium.page(Chromium.Screen.PHONE, ColorScheme.DARK);
        page.navigate(reader.address() + "/posts/rich/");

        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        assertThat(beyond).isEqualTo(0);
    }

    @Test
    void theKeyboardSkipsToTheContent() {
        Page page = chromium.page(Chromium.Screen.DESKTOP, ColorScheme.LIGHT);
        page.navigate(reader.address() + "/posts/rich/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("#main")).isFocused();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
