package io.inkstone.core.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** How often somebody has tried to sign in since the window opened, and when it closes. */
@MappedEntity("log_in_throttle")
public record Throttle(@Id String keyHash, int attemptCount, Instant endsAt) {}
