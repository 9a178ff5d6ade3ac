package io.inkstone.importer.hexo;

import io.inkstone.importer.source.ArchivePath;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Under which addresses the old site had its pictures and other files (models/asset.ts, models/post_asset.ts). */
final class HexoAssets {
    private static final Set<String> SHOWN = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico", "pdf", "mp3", "mp4", "webm", "ogg",
            "zip");

    private final HexoConfiguration configuration;
    private final Map<String, String> urlByPath;

    /** @param urlByPath of the texts, by their paths from the site's root */
    HexoAssets(HexoConfiguration configuration, Map<String, String> urlByPath) {
        this.configuration = configuration;
        this.urlByPath = urlByPath;
    }

    /** Decoded, without {@code root}; null for what texts do not use or nobody saw. */
    @Nullable
    String url(String path) {
        String within = configuration.withinSource(path);
        if (within == null || !SHOWN.contains(ArchivePath.extension(path))) {
            return null;
        }
        if (within.startsWith(HexoRoles.POSTS)) {
            return configuration.hasPostAssetFolders() ? ofPost(path) : null;
        }
        boolean hidden = within.startsWith("_") || within.contains("/_") || within.contains("/.");
        return hidden || (configuration.source().isEmpty() && within.matches("(?:themes|public|scaffolds)/.*"))
                ? null
                : "/" + within;
    }

    /** Below the address of the post in whose folder it lies. */
    private @Nullable String ofPost(String path) {
        for (String folder = ArchivePath.folder(path); !folder.isEmpty(); folder = ArchivePath.folder(folder)) {
            String url = urlByPath.get(folder + ".md");
            if (url != null) {
                return url.replaceFirst("(?:\\.html?|/)$", "") + path.substring(folder.length());
            }
        }
        return null;
    }
}
