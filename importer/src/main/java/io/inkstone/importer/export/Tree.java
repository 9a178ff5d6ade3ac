package io.inkstone.importer.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one generator wants a site laid out. */
interface Tree {
    /** Where a text lies that was changed or written here. */
    String textPath(OutgoingPost post);

    /** Whether the generator takes a file that came in at {@code path} for what the post is here, so that it may stay there. */
    boolean takes(OutgoingPost post, String path);

    /** The folder for a file of this kind whose own path will not do. */
    String folder(OutgoingPost post);

    /** Where a file lies that readers are to find at this address, both without a slash in front. */
    String staticPath(String address);

    /** What goes above a text: so much that the generator builds it at its address here. */
    Map<String, @Nullable Object> frontMatter(OutgoingPost post);

    /** The text, with whatever the generator would take for commands made harmless. */
    default String body(String markdown) {
        return markdown;
    }

    /**
     * What the configuration must say of a file that goes out as it came in, lest the generator build it elsewhere or build a
     * draft; a key that the file has itself goes before it.
     */
    Map<String, String> corrections(OutgoingPost post, String path);

    /**
     * The same for what the file's own text would do to a build without the old theme and its plug-ins, which ends at the first
     * command that it does not know.
     */
    default Map<String, String> corrections(String text) {
        return Map.of();
    }

    /** Files without which the generator would not build a file with this text: parts of the old theme, left empty. */
    default List<TreeFile> standIns(String text) {
        return List.of();
    }

    /** Configuration and layouts, once every document is written. */
    List<TreeFile> files(TreeSettings settings);

    /** A file of the generator's. */
    record TreeFile(String path, String text) {}
}
