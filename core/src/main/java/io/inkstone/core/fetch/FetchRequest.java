package io.inkstone.core.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What to ask for.
 *
 * @param accepted the types that are wanted, as the header {@code Accept} has them
 * @param referer the page that is said to show it; null for none
 * @param mostBytes of the body, packed and unpacked
 * @param patience for everything together, redirects included
 */
public record FetchRequest(
        WebUrl url, String accepted, @Nullable WebUrl referer, long mostBytes, Duration patience) {}
