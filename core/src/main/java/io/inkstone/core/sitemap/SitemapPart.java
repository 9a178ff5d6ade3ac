package io.inkstone.core.sitemap;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A part of the sitemap, numbered from 1, and when the newest change among its posts and pages was. */
@MappedEntity
public record SitemapPart(long number, Instant changedAt) {}
