package io.inkstone.core.account;

import org.jspecify.annotations.Nullable;

/**
 * What a valid set-up link is for.
 *
 * @param account whose password it sets; null if it makes the first owner
 */
public record Invitation(@Nullable Account account) {}
