package io.inkstone.admin.importing;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.core.upload.DiscardPlan;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.UUID;

/** Plans that are not to be applied. */
@Controller(DeskAddress.IMPORTS + "{id}/discarding")
@Secured("RUN_IMPORTS")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class DiscardPlanController {
    private final DiscardPlan discardPlan;

    DiscardPlanController(DiscardPlan discardPlan) {
        this.discardPlan = discardPlan;
    }

    @Post
    HttpResponse<?> discard(UUID id) {
        discardPlan.discard(id);
        return HttpResponse.seeOther(URI.create(DeskAddress.IMPORTS));
    }
}
