package io.inkstone.importer.hexo;

import io.inkstone.importer.source.ArchivePath;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its path what each file is to Hexo (processor/post.ts, processor/asset.ts, processor/common.ts). */
final class HexoRoles {
    static final String POSTS = "_posts/";
    static final String DRAFTS = "_drafts/";
    private static final Set<String> MARKDOWN =
            Set.of("md", "markdown", "mkd", "mkdn", "mkdown", "mdwn", "mdtxt", "mdtext");
    private static final Set<String> HTML = Set.of("html", "htm");
    private static final Pattern NOTE = Pattern.compile("(?i)(?:.*/)?(?:readme|license|changelog)(?:[-_.].*)?");
    private static final Pattern HIDDEN = Pattern.compile("(?:^|.*/)[_.].*");
    private static final Pattern UNREAD =
            Pattern.compile("(?:themes|node_modules|public|scaffolds|\\.deploy_git|db\\.json)(?:/.*)?|.*(?:^|/)\\..*");

    private final HexoConfiguration configuration;

    HexoRoles(HexoConfiguration configuration) {
        this.configuration = configuration;
    }

    static boolean isMarkdown(String path) {
        return MARKDOWN.contains(ArchivePath.extension(path));
    }

    static boolean isText(String path) {
        return isMarkdown(path) || HTML.contains(ArchivePath.extension(path));
    }

    /** @param path from the site's root */
    HexoRole of(String path) {
        String within = configuration.withinSource(path);
        if (within == null) {
            return isMarkdown(path) && !UNREAD.matcher(path).matches()
                    ? new HexoRole.Unpublished(
                            "it lies outside of " + configuration.source() + "/, all that Hexo publishes")
                    : new HexoRole.Support();
        }
        if (!isText(within)) {
            return new HexoRole.Support();
        }
        if (configuration.ignores(path, within)) {
            return new HexoRole.Unpublished("_config.yml ignores it");
        }
        if (within.startsWith(POSTS) || within.startsWith(DRAFTS)) {
            return article(within);
        }
        return page(within);
    }

    private HexoRole article(String within) {
        String rest = within.substring(within.indexOf('/') + 1);
        if (HIDDEN.matcher(rest).matches()) {
            return new HexoRole.Unpublished("Hexo publishes nothing whose name begins with _ or with a dot");
        }
        if (NOTE.matcher(rest).matches()) {
            return new HexoRole.Unpublished("it is a note about the archive, not an article");
        }
        if (configuration.skipsRendering(within)) {
            return new HexoRole.Unpublished("skip_render in _config.yml names it, so Hexo makes no article of it");
        }
        if (configuration.hasPostAssetFolders() && !isMarkdown(rest)) {
            return new HexoRole.Support();
        }
        return within.startsWith(POSTS) ? new HexoRole.Post() : new HexoRole.Draft();
    }

    private HexoRole page(String within) {
        boolean hidden = HIDDEN.matcher(within).matches();
        if (hidden && !configuration.includes(within)) {
            return within.startsWith("_data/")
                    ? new HexoRole.Support()
                    : new HexoRole.Unpublished("Hexo publishes nothing whose name begins with _ or with a dot");
        }
        if (configuration.excludes(within)) {
            return new HexoRole.Unpublished("_config.yml excludes it");
        }
        if (NOTE.matcher(within).matches()) {
            return new HexoRole.Unpublished("it is a note about the archive, not a page");
        }
        return configuration.skipsRendering(within)
                ? new HexoRole.Unpublished("skip_render in _config.yml names it, so Hexo copied it as a file")
                : new HexoRole.Page();
    }

    /** The part of a path that lies in {@code _posts} or {@code _drafts}. */
    static String belowPosts(String within) {
        List<String> folders = List.of(POSTS, DRAFTS);
        return folders.stream()
                .filter(within::startsWith)
                .map(folder -> within.substring(folder.length()))
                .findFirst()
                .orElse(within);
    }
}
