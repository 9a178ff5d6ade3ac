package io.inkstone.importer.dialect;

import java.util.Map;
import java.util.TreeMap;

/** How a document's pictures fared: mentions, not files. */
public record ImageCounts(int found, int missing, Map<String, Integer> remoteByHost) {
    public static final ImageCounts NONE = new ImageCounts(0, 0, Map.of());

    public ImageCounts plus(ImageCounts other) {
        Map<String, Integer> hosts = new TreeMap<>(remoteByHost);
        other.remoteByHost.forEach((host, count) -> hosts.merge(host, count, Integer::sum));
        return new ImageCounts(found + other.found, missing + other.missing, hosts);
    }

    public int remote() {
        return remoteByHost.values().stream().mapToInt(Integer::intValue).sum();
    }
}
