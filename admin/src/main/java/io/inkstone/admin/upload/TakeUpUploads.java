package io.inkstone.admin.upload;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Looks after uploads from the start of the service on; a command has no part in it. */
@Singleton
@Requires(missingProperty = "inkstone.command")
class TakeUpUploads {
    private final PlanInBackground planInBackground;

    TakeUpUploads(PlanInBackground planInBackground) {
        this.planInBackground = planInBackground;
    }

    @EventListener
    void begin(ServerStartupEvent started) {
        planInBackground.begin();
    }
}
