package io.inkstone.web.feed;

import io.inkstone.web.http.Content;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A feed on its way to a feed reader. */
final class FeedAnswer {
    static final String ATOM = "application/atom+xml; charset=utf-8";
    static final String RSS = "application/rss+xml; charset=utf-8";
    static final String JSON = "application/feed+json; charset=utf-8";

    private FeedAnswer() {}

    static HttpResponse<Content> of(Feed feed, byte[] written, String contentType) {
        String lastModified =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(feed.storedAt().atOffset(ZoneOffset.UTC));
        return HttpResponse.ok(new Content(written))
                .header(HttpHeaders.CONTENT_TYPE, contentType)
                .header(HttpHeaders.LAST_MODIFIED, lastModified);
    }
}
