package io.inkstone.importer.dialect;

import java.time.Instant;
import java.time.ZoneId;

/** What counts where an archive says nothing itself. */
public record SiteDefaults(ZoneId zone, Instant now) {}
