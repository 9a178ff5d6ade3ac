package io.inkstone.importer.push;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.importer.git.Change;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a commit who wrote what. */
@Singleton
class DescribePush {
    private static final String PROGRAM = "Inkstone";

    private final CurrentSite site;
    private final Configuration configuration;
    private final Clock clock;

    DescribePush(CurrentSite site, Configuration configuration, Clock clock) {
        this.site = site;
        this.configuration = configuration;
        this.clock = clock;
    }

    Change.Person author() {
        String title = site.settings().title().replaceAll("[<>\\p{Cntrl}]", " ").strip();
        return person(title.isEmpty() ? PROGRAM : title);
    }

    Change.Person committer() {
        return person(PROGRAM);
    }

    private Change.Person person(String name) {
        return new Change.Person(
                name,
                "inkstone@" + configuration.siteUrl().getHost(),
                ZonedDateTime.now(clock.withZone(site.settings().zone())));
    }

    static String message(List<String> titles) {
        if (titles.size() == 1) {
            return "Write " + titles.getFirst() + "\n";
        }
        return titles.stream()
                .map(title -> "- " + title)
                .collect(Collectors.joining("\n", "Write " + titles.size() + " texts\n\n", "\n"));
    }
}
