package io.inkstone.admin.access;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import java.util.Map;

/** Sets the security framework to what the desk needs, wherever the module is part of a service. */
@ContextConfigurer
public class DeskSecurity implements ApplicationContextConfigurer {
    private static final Map<String, Object> SETTINGS = Map.of(
            // an address that does not exist says so to readers, instead of asking who they are
            "micronaut.security.reject-not-found", false,
            // our sessions lie in PostgreSQL; the framework's own ways to sign in stay shut
            "micronaut.security.basic-auth.enabled", false,
            "micronaut.security.endpoints.login.enabled", false,
            "micronaut.security.endpoints.logout.enabled", false,
            "micronaut.security.token.enabled", false,
            "micronaut.security.redirect.enabled", false);

    @Override
    public void configure(ApplicationContextBuilder builder) {
        builder.properties(SETTINGS);
    }
}
