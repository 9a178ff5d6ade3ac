package io.inkstone.core.discovery;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Up to when the changes of posts have been told to somebody. */
@MappedEntity("push_progress")
public record PushProgress(@Id PushTarget target, Instant pushedUntil) {}
