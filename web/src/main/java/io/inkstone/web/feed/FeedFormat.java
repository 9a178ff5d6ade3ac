package io.inkstone.web.feed;

import java.util.Arrays;
import java.util.Optional;

/** What a feed can be written in. */
enum FeedFormat {
    ATOM("feed.xml", "application/atom+xml"),
    RSS("rss.xml", "application/rss+xml"),
    JSON("feed.json", "application/feed+json");

    private final String file;
    private final String contentType;

    FeedFormat(String file, String contentType) {
        this.file = file;
        this.contentType = contentType;
    }

    /** The format of the feed that lies at {@code path}. */
    static Optional<FeedFormat> at(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith("/" + format.file))
                .findFirst();
    }

    /** Where the list at {@code list} has its feed. */
    String below(String list) {
        return list + file;
    }

    String contentType() {
        return contentType;
    }
}
