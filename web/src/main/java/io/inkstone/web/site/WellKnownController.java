package io.inkstone.web.site;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.web.http.Content;
import io.inkstone.web.http.Redirects;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Addresses that are the same on every site (RFC 8615). */
@Controller("/.well-known")
class WellKnownController {
    /** A file must say until when it can be trusted, at most a year ahead (RFC 9116 §2.5.5). */
    private static final Duration TRUST = Duration.ofDays(180);

    private final Configuration configuration;
    private final Clock clock;

    WellKnownController(Configuration configuration, Clock clock) {
        this.configuration = configuration;
        this.clock = clock;
    }

    /** To whom a weakness may be told (RFC 9116); there is none unless the owner named a contact. */
    @Get(uri = "/security.txt", produces = "text/plain; charset=utf-8")
    Optional<Content> security() {
        return Optional.ofNullable(configuration.securityContact())
                .map(contact -> Content.of("""
                    Contact: %s
                    Expires: %s
                    Canonical: %s/.well-known/security.txt
                    """.formatted(
                        contact, clock.instant().plus(TRUST).truncatedTo(ChronoUnit.DAYS), configuration.siteUrl())));
    }

    /** Where password managers send their owner (W3C change-password-url). */
    @Get("/change-password")
    HttpResponse<?> changePassword() {
        return Redirects.temporary("/admin/");
    }
}
