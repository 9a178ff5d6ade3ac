package io.inkstone.core.post;

import io.inkstone.core.slug.Slug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the address of a post is made of: see {@code Permalinks}. A draft has no time yet. */
public record PostAddress(
        PostKind kind, Slug slug, @Nullable Instant publishedAt) {}
