package io.inkstone.importer.export;

import io.inkstone.core.export.ExportedPost;
import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.site.PathText;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.site.SiteSettings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes single texts the way an export does, for a tree that is there already. */
public final class TextWriter {
    private final Tree tree;
    private final CategoryNames categories;
    private final SiteSettings site;

    TextWriter(Tree tree, CategoryNames categories, SiteSettings site) {
        this.tree = tree;
        this.categories = categories;
        this.site = site;
    }

    /**
     * A text on its way out.
     *
     * @param path where the generator has such texts, from the root of its tree
     * @param frontMatter in the generator's words
     * @param body with whatever the generator would take for commands made harmless
     * @param categories each as its names from the root down
     */
    public record Written(
            String path, Map<String, @Nullable Object> frontMatter, String body, List<List<String>> categories) {}

    public Written write(ExportedPost post) {
        OutgoingPost outgoing = new OutgoingPost(
                post,
                PathText.decode(Permalinks.of(site).post(post.address())),
                categories.of(post.categoryIds()),
                site.zone());
        return new Written(
                tree.textPath(outgoing), tree.frontMatter(outgoing), tree.body(post.markdown()), outgoing.categories());
    }

    /** Where in the tree a file of the library lies that a text shows at its address here. */
    public String mediaPath(MediaAsset asset) {
        return MediaFiles.path(tree, asset);
    }

    /** The address at which the generator's readers find a file of the tree; null for one that it does not show as it is. */
    public @Nullable String address(String path) {
        String before = tree.staticPath("");
        return path.startsWith(before) ? "/" + path.substring(before.length()) : null;
    }
}
