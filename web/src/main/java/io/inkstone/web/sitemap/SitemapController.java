package io.inkstone.web.sitemap;

import io.inkstone.web.http.Content;
import io.inkstone.web.layout.PageNumber;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** The sitemap. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class SitemapController {
    private static final String XML = "application/xml; charset=utf-8";

    private final ReadSitemap readSitemap;

    SitemapController(ReadSitemap readSitemap) {
        this.readSitemap = readSitemap;
    }

    @Get(uri = "/sitemap.xml", produces = XML)
    Content whole() {
        return new Content(readSitemap.whole());
    }

    @Get(uri = "/sitemap-lists.xml", produces = XML)
    Content lists() {
        return new Content(readSitemap.ofLists());
    }

    @Get(uri = "/sitemap-{part}.xml", produces = XML)
    Optional<Content> part(String part) {
        return PageNumber.parse(part)
                .flatMap(number -> readSitemap.ofPosts(number.value()))
                .map(Content::new);
    }
}
