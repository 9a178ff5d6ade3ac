package io.inkstone.web.view;

import static io.inkstone.web.layout.PageFixtures.PROBE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Renders views for tests of templates. */
public final class RenderedPage {
    private static final Views VIEWS = new Views();

    private RenderedPage() {}

    public static Document of(String view, Object page) {
        return Jsoup.parse(new String(VIEWS.render(view, page), StandardCharsets.UTF_8), "https://example.org/here/");
    }

    /** What every page must be, whatever stands on it. */
    public static void assertWellMade(Document page) {
        assertThat(page.select("h1")).as("one first heading").hasSize(1);
        assertThat(page.select("main#main, body > header, body > footer, a.skip[href=#main]"))
                .as("landmarks")
                .hasSize(4);
        assertThat(page.select("html").attr("lang")).isNotEmpty();
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("[style], style, [onclick], [onload]"))
                .as("nothing inline")
                .isEmpty();
        assertThat(page.select("a[href=''], a:not([href]), img:not([alt])")).isEmpty();
    }

    /** That the texts of a hostile site were printed as texts, and no script runs but the site's own. */
    public static void assertHarmless(Document page) {
        assertThat(page.select("script:not([type='application/ld+json']):not([src^='/assets/'])"))
                .isEmpty();
        assertThat(page.body().text()).contains(PROBE);
    }
}
