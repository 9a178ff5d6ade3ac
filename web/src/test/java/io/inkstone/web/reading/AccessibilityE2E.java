package io.inkstone.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page against axe's rules, WCAG 2.2 AA among them. */
@MicronautTest(transactional = false)
class AccessibilityE2E implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    private Chromium chromium;

    @BeforeAll
    void open() {
        samples.write();
        chromium = Chromium.open();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Each pair of language, screen and theme occurs once; all eight threefold ones would tell nothing more. */
    @ParameterizedTest
    @CsvSource({"zh-CN, PHONE, LIGHT", "zh-CN, DESKTOP, DARK", "en, PHONE, DARK", "en, DESKTOP, LIGHT"})
    void noPageBreaksARule(String language, Chromium.Screen screen, ColorScheme theme) {
        samples.speak(language);

        assertThat(violations(chromium.page(screen, theme))).isEmpty();
    }

    private List<String> violations(Page page) {
        List<String> found = new ArrayList<>();
        for (String address : PublicPages.ADDRESSES) {
            page.navigate(reader.address() + address);
            found.addAll(Chromium.brokenRules(page));
        }
        page.context().close();
        return found;
    }
}
