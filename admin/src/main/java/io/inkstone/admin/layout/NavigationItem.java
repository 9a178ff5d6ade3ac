package io.inkstone.admin.layout;

import org.jspecify.annotations.Nullable;

/**
 * A part of the desk.
 *
 * @param current what {@code aria-current} says: {@code page} on its own page, {@code true} on one below it, else null
 */
public record NavigationItem(
        String text, String address, @Nullable String current) {}
