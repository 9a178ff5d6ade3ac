package io.inkstone.web.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What scripts add to an article, and that it lacks nothing without them. */
@MicronautTest(transactional = false)
class ScriptsE2E implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    private Chromium chromium;
    private Page page;

    @BeforeAll
    void write() {
        samples.write();
        samples.speak("en");
        chromium = Chromium.open();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        page = chromium.page(Chromium.Screen.DESKTOP, ColorScheme.LIGHT);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(reader.address() + "/posts/rich/");
    }

    @Test
    void aPictureIsEnlargedAndLeftByTheKeyboard() {
        Locator opener = button("Enlarge: 墨");
        opener.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        assertThat(Chromium.brokenRules(page)).isEmpty();

        page.keyboard().press("Escape");

        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(opener).isFocused();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void codeIsCopiedAsItWasWritten() {
        button("Copy").first().click();
        assertThat(button("Copied")).isVisible();

        assertThat(page.evaluate("navigator.clipboard.readText()").toString()).startsWith("void aLongLine() {");
    }

    @Test
    void aDiagramIsDrawnWithoutAskingAnotherHost() {
        page.locator("code.language-mermaid").scrollIntoViewIfNeeded();

        assertThat(page.locator("figure.diagram img")).isVisible();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void withoutScriptsThereAreNoButtonsAndTheDiagramIsItsSource() {
        Page plain = chromium.scriptless();
        plain.navigate(reader.address() + "/posts/rich/");

        assertThat(plain.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(plain.locator("code.language-mermaid")).containsText("A --> B");
        assertThat(plain.locator(".prose math")).hasCount(2);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
