package io.inkstone.importer.jekyll;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What Liquid's tags look up in the site. */
interface LiquidSite {
    /** The old address of the post with this name ({@code 2024-01-31-ink}, perhaps below a folder); null for none. */
    @Nullable
    String postUrl(String name);

    /** The old address of a document or file by its path; null for none. */
    @Nullable
    String fileUrl(String path);

    /** The text of an include, or of a file relative to the page; null where the archive does not hold it. */
    @Nullable
    String include(String path, boolean relative) throws IOException;

    /** The text of a file that Octopress includes by its path from the site's root, without front matter; null for none. */
    @Nullable
    String partial(String path) throws IOException;

    /** The text of a file of Octopress' folder for code; null for none. */
    @Nullable
    String code(String path) throws IOException;
}
