package io.inkstone.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReportItem;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of pages that the docs show, of the sample archive and, where they lie beside the checkout, of real
 * ones. They are written to {@code target/pictures}, or to the folder that {@code INKSTONE_TEST_PICTURES} names.
 */
@MicronautTest(transactional = false)
class PicturesE2E implements DatabaseTest {
    private static final Path SAMPLE = Path.of("..", "sample");
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Path FOLDER =
            Path.of(System.getenv().getOrDefault("INKSTONE_TEST_PICTURES", "target/pictures"));

    /** The names of pictures, and of the file whose page each shows. */
    private static final Map<String, String> FILES = Map.of(
            "sample", "_posts/2025-05-20-mixed-text.md",
            "seed", "000_fe4e647a7a116361.txt",
            "code", "_posts/2020-05-11-react-hooks2-useEffect.md",
            "essay", "_posts/2021-04-10-js-20yrs-preface.md",
            "release", "_posts/2026-03-24-swift-6.3-released.md");

    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @Inject
    ContentImporter importer;

    private final Map<String, String> pages = new LinkedHashMap<>();
    private Chromium chromium;

    @BeforeAll
    void open() throws IOException {
        chromium = Chromium.open();
        for (Path archive : archives()) {
            FILES.forEach((name, file) -> {
                if (Files.exists(archive.resolve(file))) {
                    pages.put(name, importPage(archive, file));
                }
            });
        }
        samples.speak("zh-CN");
        pages.put("home", "/");
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static List<Path> archives() throws IOException {
        List<Path> archives = new ArrayList<>(List.of(SAMPLE, SHARED.resolve("seed")));
        if (Files.isDirectory(SHARED.resolve("corpus"))) {
            try (Stream<Path> real = Files.list(SHARED.resolve("corpus"))) {
                archives.addAll(real.sorted().toList());
            }
        }
        return archives;
    }

    /** Where its page is. */
    private String importPage(Path archive, String file) {
        return importer.run(new ImportRequest(List.of(archive), null, false), ImportProgress.SILENT).stream()
                .flatMap(report -> report.items().stream())
                .filter(item -> item.path().equals(file))
                .findFirst()
                .map(ImportReportItem::newAddress)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, DARK", "DESKTOP, LIGHT"})
    void everyPageFitsItsScreen(Chromium.Screen screen, ColorScheme theme) {
        Page page = chromium.page(screen, theme);
        page.route(
                address -> !address.startsWith(reader.address().toString()),
                route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));

        pages.forEach((name, address) -> {
            page.navigate(reader.address() + address);
            page.screenshot(new Page.ScreenshotOptions().setPath(picture(name, screen)));
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as(name)
                    .isEqualTo(0);
        });
        page.context().close();
    }

    private static Path picture(String name, Chromium.Screen screen) {
        return FOLDER.resolve(name + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png");
    }
}
