package io.inkstone.admin.multipart;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import java.util.Map;

/**
 * Lifts the framework's bound on bodies that are read as a stream, because whoever reads one has a bound of its own. What is held in
 * memory keeps the framework's bound of 10 MiB.
 */
@ContextConfigurer
public class StreamedBodies implements ApplicationContextConfigurer {
    @Override
    public void configure(ApplicationContextBuilder builder) {
        builder.properties(Map.of("micronaut.server.max-request-size", Long.MAX_VALUE));
    }
}
