package io.inkstone.importer.address;

import io.inkstone.core.site.PathText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An address of the old site.
 *
 * @param of whose it was: a document's path in the archive, or what kind of page
 * @param document whether it was a document's
 */
record OldAddress(String address, String of, boolean document) {
    /** As a browser asks for it. */
    String asked() {
        String[] parts = address.split("\\?(?=[^/]*=)", 2);
        String path = Arrays.stream(parts[0].split("/", -1))
                .map(segment -> PathText.encode(PathText.decode(segment)))
                .collect(Collectors.joining("/"));
        return parts.length == 1 ? path : path + "?" + query(parts[1]);
    }

    private static String query(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> Arrays.stream(pair.split("=", 2))
                        .map(word -> URLEncoder.encode(PathText.decode(word), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }
}
