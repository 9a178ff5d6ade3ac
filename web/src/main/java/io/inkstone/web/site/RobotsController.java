package io.inkstone.web.site;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.web.http.Content;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** What robots may read (RFC 9309): all that readers may. */
@Controller
class RobotsController {
    private final Configuration configuration;

    RobotsController(Configuration configuration) {
        this.configuration = configuration;
    }

    @Get(uri = "/robots.txt", produces = "text/plain; charset=utf-8")
    Content rules() {
        return Content.of("""
            User-agent: *
            Disallow: /admin/
            Disallow: /search/

            Sitemap: %s/sitemap.xml
            """.formatted(configuration.siteUrl()));
    }
}
