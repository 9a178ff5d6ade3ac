package io.inkstone.web.management;

import io.inkstone.core.database.CheckReadiness;
import io.inkstone.core.database.Readiness;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** Live: the process answers. Ready: it can serve readers, because the database answers and is migrated. */
@Controller(port = "${inkstone.management.port}")
@Requires(property = "inkstone.management.port")
@Secured("isAnonymous()")
class HealthController {
    private final CheckReadiness readiness;

    HealthController(CheckReadiness readiness) {
        this.readiness = readiness;
    }

    @Get(uri = "/healthz", produces = MediaType.TEXT_PLAIN)
    String live() {
        return "live\n";
    }

    @Get("/readyz")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<Readiness> ready() {
        Readiness now = readiness.check();
        return HttpResponse.status(now.ready() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(now);
    }
}
