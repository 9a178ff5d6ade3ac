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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** What is imported, the name of the picture, and the file whose page it shows. */
    private static final List<Archive> ARCHIVES = List.of(
            new Archive(SAMPLE, "sample", "_posts/2025-05-20-mixed-text.md"),
            new Archive(SHARED.resolve("seed"), "seed", "000_fe4e647a7a116361.txt"),
            new Archive(
                    SHARED.resolve("corpus/jekyll-Gaohaoyang-gaohaoyang.github.io"),
                    "gaohaoyang",
                    "_posts/2020-05-11-react-hooks2-useEffect.md"),
            new Archive(
                    SHARED.resolve("corpus/jekyll-Huxpro-huxpro.github.io"),
                    "huxpro",
                    "_posts/2021-04-10-js-20yrs-preface.md"),
            new Archive(
                    SHARED.resolve("corpus/jekyll-swiftlang-swift-org-website"),
                    "swift",
                    "_posts/2026-03-24-swift-6.3-released.md"));

    private record Archive(Path folder, String name, String path) {}

    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @Inject
    ContentImporter importer;

    private final Map<String, String> pages = new LinkedHashMap<>();
    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        ARCHIVES.stream().filter(archive -> Files.isDirectory(archive.folder())).forEach(this::take);
        samples.speak("zh-CN");
        pages.put("home", "/");
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private void take(Archive archive) {
        String address =
                importer.run(new ImportRequest(List.of(archive.folder()), null, false), ImportProgress.SILENT).stream()
                        .flatMap(report -> report.items().stream())
                        .filter(item -> item.path().equals(archive.path()))
                        .findFirst()
                        .map(ImportReportItem::newAddress)
                        .orElseThrow();
        pages.put(archive.name(), address);
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
