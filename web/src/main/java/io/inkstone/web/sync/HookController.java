package io.inkstone.web.sync;

import io.inkstone.core.sync.CallHook;
import io.inkstone.core.sync.HookProof;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;

/** Where GitHub, Gitea and GitLab say that something was pushed. */
@Controller("/hooks/git")
@ExecuteOn(TaskExecutors.BLOCKING)
class HookController {
    private final CallHook callHook;

    HookController(CallHook callHook) {
        this.callHook = callHook;
    }

    /** 202 at once, and the work follows; 404 for whoever does not know the address or the secret. */
    @Post("/{token}")
    @Consumes(MediaType.ALL)
    HttpResponse<?> pushed(
            String token,
            @Header("X-Hub-Signature-256") @Nullable String signature,
            @Header("X-Gitlab-Token") @Nullable String secret,
            @Body byte @Nullable [] body) {
        HookProof proof = new HookProof(
                signature == null ? "" : signature, secret == null ? "" : secret, body == null ? new byte[0] : body);
        return callHook.call(token, proof) ? HttpResponse.accepted() : HttpResponse.notFound();
    }
}
