package io.inkstone.web.site;

import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.site.SiteSettings;
import io.inkstone.web.http.Content;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the site looks on a home screen (W3C Application Manifest). */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ManifestController {
    private final CurrentSite site;
    private final JsonMapper json;

    ManifestController(CurrentSite site, JsonMapper json) {
        this.site = site;
        this.json = json;
    }

    @Get(uri = "/manifest.webmanifest", produces = "application/manifest+json; charset=utf-8")
    Content manifest() throws IOException {
        SiteSettings settings = site.settings();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", settings.title());
        manifest.put("short_name", settings.title());
        manifest.put("description", settings.description());
        manifest.put("lang", settings.language());
        manifest.put("start_url", "/");
        manifest.put("display", "minimal-ui");
        manifest.put("background_color", "#fbfaf7");
        manifest.put("theme_color", "#fbfaf7");
        manifest.put("icons", List.of(Map.of("src", "/favicon.svg", "type", "image/svg+xml", "sizes", "any")));
        return new Content(json.writeValueAsBytes(manifest));
    }
}
