package io.inkstone.web.error;

import static io.inkstone.web.layout.PageFixtures.PROBE;
import static io.inkstone.web.layout.PageFixtures.emptySite;
import static io.inkstone.web.layout.PageFixtures.hostileSite;
import static io.inkstone.web.view.RenderedPage.assertHarmless;
import static io.inkstone.web.view.RenderedPage.assertWellMade;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.web.view.RenderedPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorTemplateTest {
    @ParameterizedTest
    @CsvSource({
        "400, Bad request",
        "404, Page not found",
        "405, Bad request",
        "410, This post is gone",
        "500, Something went wrong",
        "502, Something went wrong",
        "503, Temporarily unavailable"
    })
    void eachCodeHasItsWords(int code, String title) {
        Document page = RenderedPage.of("error/show", ErrorPage.of(emptySite(), code, "/none/", "id"));

        assertWellMade(page);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select(".error-code").text()).isEqualTo("" + code);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void onlyAFaultOfOursNamesTheRequest() {
        Document ours = RenderedPage.of("error/show", ErrorPage.of(hostileSite(), 500, PROBE, PROBE));
        Document theirs = RenderedPage.of("error/show", ErrorPage.of(hostileSite(), 404, PROBE, PROBE));

        assertHarmless(ours);
        assertThat(ours.select(".error-id").text()).contains(PROBE);
        assertThat(theirs.select(".error-id")).isEmpty();
    }
}
