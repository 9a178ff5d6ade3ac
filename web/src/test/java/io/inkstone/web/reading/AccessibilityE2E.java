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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    /**
     * Each pair of language, screen and theme occurs once; all eight threefold ones would tell nothing more. The screens of a
     * language are looked at beside each other, each in a browser of its thread, as Playwright wants it.
     */
    @ParameterizedTest
    @CsvSource({"zh-CN, LIGHT, DARK", "en, DARK, LIGHT"})
    void noPageBreaksARule(String language, ColorScheme onPhone, ColorScheme onDesktop) throws Exception {
        samples.speak(language);

        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<List<String>> desktop = beside.submit(() -> {
                try (Chromium second = Chromium.open()) {
                    return violations(second.page(Chromium.Screen.DESKTOP, onDesktop));
                }
            });
            assertThat(violations(chromium.page(Chromium.Screen.PHONE, onPhone)))
                    .isEmpty();
            assertThat(desktop.get()).isEmpty();
        }
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
