package io.inkstone.web.site;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.discovery.AiRobots;
import io.inkstone.core.discovery.CurrentDiscovery;
import io.inkstone.core.discovery.DiscoverySettings;
import io.inkstone.web.http.Content;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.stream.Collectors;

/** What robots may read (RFC 9309): all that readers may, unless an editor says otherwise; of a trial of the site nothing. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class RobotsController {
    private static final String NOTHING = """
        User-agent: *
        Disallow: /
        """;

    private final Configuration configuration;
    private final CurrentDiscovery discovery;

    RobotsController(Configuration configuration, CurrentDiscovery discovery) {
        this.configuration = configuration;
        this.discovery = discovery;
    }

    @Get(uri = "/robots.txt", produces = "text/plain; charset=utf-8")
    Content rules() {
        return Content.of(configuration.isPublic() ? rules(discovery.settings()) : NOTHING);
    }

    private String rules(DiscoverySettings settings) {
        return """
            User-agent: *
            Disallow: /admin/
            Disallow: /search/?
            %s%s
            Sitemap: %s/sitemap.xml
            """.formatted(
                        settings.trainingBots() ? "" : refusal(AiRobots.TRAINING),
                        settings.assistantBots() ? "" : refusal(AiRobots.ASSISTANT),
                        configuration.siteUrl());
    }

    private static String refusal(AiRobots robots) {
        return robots.names().stream()
                .map(name -> "User-agent: " + name + "\n")
                .collect(Collectors.joining("", "\n", "Disallow: /\n"));
    }
}
