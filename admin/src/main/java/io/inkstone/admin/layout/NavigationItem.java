package io.inkstone.admin.layout;

/**
 * A part of the desk.
 *
 * @param current what {@code aria-current} says: {@code page} on its own page, {@code true} on one below it, else empty
 */
public record NavigationItem(String text, String address, String current) {}
