package io.inkstone.admin.error;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;

/** One sentence in place of the page that was asked for, and what to do about it. */
public record MessagePage(Desk desk, String title, String message) implements DeskPage {}
