package io.inkstone.web.reading;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, in which journeys are made; without one they are skipped, aloud. */
public final class Chromium implements AutoCloseable {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("INKSTONE_TEST_REQUIRE_BROWSER"));
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium open() {
        Optional<Path> program = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            String line = "[inkstone-tests] BROWSER JOURNEYS ARE SKIPPED: there is none of " + PLACES;
            if (REQUIRED) {
                throw new IllegalStateException(line + ", and INKSTONE_TEST_REQUIRE_BROWSER is set");
            }
            System.out.println(line);
        }
        Assumptions.assumeTrue(program.isPresent(), "no browser");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(program.orElseThrow())
                .setArgs(QUIETLY);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    public Page page(Screen screen, ColorScheme theme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(theme));
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        return page;
    }

    /** A page on a browser without scripts. */
    Page scriptless() {
        return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
    }

    /** What pages wrote to the console: breaches of the content security policy, missing files. */
    public List<String> complaints() {
        return complaints;
    }

    /** What axe finds wrong with a page as it stands, WCAG 2.2 AA among its rules; the first place of each. */
    public static List<String> brokenRules(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> page.url() + " " + rule.getId() + ": "
                                + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** The two ends of what people read on. */
    public enum Screen {
        PHONE(390, 844),
        DESKTOP(1280, 900);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
