package io.inkstone.web.feed;

import io.inkstone.web.http.Content;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a feed and sends it on its way to a feed reader. */
@Singleton
class WriteFeed {
    /** As browsers want it, which show a feed's own type as mere source. */
    private static final String XML = "application/xml";

    private final FeedStyle style;
    private final JsonFeed jsonFeed;

    WriteFeed(FeedStyle style, JsonFeed jsonFeed) {
        this.style = style;
        this.jsonFeed = jsonFeed;
    }

    HttpResponse<Content> write(HttpRequest<?> request, Feed feed, FeedFormat format) {
        byte[] written = switch (format) {
            case ATOM -> AtomFeed.of(feed, style);
            case RSS -> RssFeed.of(feed, style);
            case JSON -> jsonFeed.of(feed);
        };
        boolean shown = format != FeedFormat.JSON && isBrowser(request);
        MutableHttpResponse<Content> response = HttpResponse.ok(new Content(written))
                .header(HttpHeaders.CONTENT_TYPE, (shown ? XML : format.contentType()) + "; charset=utf-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        // Without entries nothing says when that came to be so.
        return feed.entries().isEmpty()
                ? response
                : response.header(
                        HttpHeaders.LAST_MODIFIED,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                feed.storedAt().atOffset(ZoneOffset.UTC)));
    }

    /** Feed readers do not ask for pages. */
    private static boolean isBrowser(HttpRequest<?> request) {
        String accepted = request.getHeaders().get(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html") && !accepted.contains("application/atom+xml");
    }
}
