package io.inkstone.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** What a reader sees before anything is written. */
@MicronautTest(transactional = false)
class EmptySiteE2E implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

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

    @ParameterizedTest
    @CsvSource({"zh-CN, PHONE, DARK", "en, DESKTOP, LIGHT"})
    void noEmptyPageBreaksARule(String language, Chromium.Screen screen, ColorScheme theme)
            throws IOException, SAXException {
        samples.speak(language);
        Page page = chromium.page(screen, theme);
        List<String> faults = new ArrayList<>();
        for (String address : PublicPages.OF_AN_EMPTY_SITE) {
            page.navigate(reader.address() + address);
            faults.addAll(Chromium.brokenRules(page));
            faults.addAll(NuChecker.errors(reader.get(address).body()));
            assertThat(page.locator("main").innerText()).as(address).isNotBlank();
        }
        page.context().close();

        assertThat(faults).isEmpty();
    }
}
