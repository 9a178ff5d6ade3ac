package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the old site had its feeds (hexo-generator-feed, index.js). */
final class HexoFeeds {
    private static final String PLUGIN = "hexo-generator-feed";

    private HexoFeeds() {}

    /** From the root of the site; the plug-in's own names where the site says nothing of its plug-ins. */
    static List<String> paths(HexoConfiguration configuration) {
        Object feed = configuration.values().value("feed");
        boolean has = feed != null
                || configuration.plugins().contains(PLUGIN)
                || configuration.plugins().isEmpty();
        if (!has) {
            return List.of();
        }
        List<String> types = feed instanceof Map<?, ?> map ? FrontMatter.texts(map.get("type")) : List.of();
        List<String> named = feed instanceof Map<?, ?> map ? FrontMatter.texts(map.get("path")) : List.of();
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < Math.max(1, Math.max(types.size(), named.size())); i++) {
            String type = i < types.size() ? types.get(i) : "atom";
            String path = i < named.size() ? named.get(i) : type + ".xml";
            paths.add(path.replaceFirst("^/+", "") + (path.matches(".*\\.\\w+$") ? "" : ".xml"));
        }
        return paths;
    }
}
