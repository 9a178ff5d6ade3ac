package io.inkstone.web.layout;

import static io.inkstone.web.layout.PageFixtures.emptySite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LinkedDataTest {
    private static final JsonMapper JSON = JsonMapper.createDefault();

    @Test
    void theHomePageSaysHowTheSiteIsSearched() throws IOException {
        Map<String, Object> site = thing(PageHead.of("/", "Inkstone", ""));

        assertThat(site)
                .containsEntry("@type", "WebSite")
                .containsEntry("url", "https://example.org/")
                .extractingByKey("potentialAction", map(String.class, Object.class))
                .containsEntry("@type", "SearchAction")
                .containsEntry("query-input", "required name=search_term_string")
                .extractingByKey("target", map(String.class, Object.class))
                .containsEntry("urlTemplate", "https://example.org/search/?q={search_term_string}");
    }

    @Test
    void everyOtherPageSaysWhereItStands() throws IOException {
        PageHead head = PageHead.of("/tags/ink/", "Ink", "").withTrail(List.of(new Link("Tags", "/tags/")));

        assertThat(thing(head))
                .containsEntry("@type", "BreadcrumbList")
                .extractingByKey("itemListElement", LIST)
                .extracting("position", "name", "item")
                .containsExactly(
                        tuple(1, "Inkstone", "https://example.org/"),
                        tuple(2, "Tags", "https://example.org/tags/"),
                        tuple(3, "Ink", "https://example.org/tags/ink/"));
    }

    private static Map<String, Object> thing(PageHead head) throws IOException {
        String element = LinkedData.of(emptySite().with(head)).value();
        String data = Jsoup.parseBodyFragment(element).select("script").html();
        Map<String, Object> document = JSON.readValue(data, Argument.mapOf(String.class, Object.class));
        assertThat(document).containsEntry("@context", "https://schema.org");
        return assertThat(document)
                .extractingByKey("@graph", LIST)
                .singleElement(map(String.class, Object.class))
                .actual();
    }
}
