package io.inkstone.core.importing;

import org.jspecify.annotations.Nullable;

/**
 * Which proof of the old addresses is wanted after an import.
 *
 * @param proof whether every old address is to be asked of the site
 * @param sitemap the old site's, as a second witness of its addresses: a file, or one of the archive; null for none
 */
public record WantedProof(boolean proof, @Nullable String sitemap) {
    /** By what the archive itself says. */
    public static final WantedProof USUAL = new WantedProof(true, null);
}
