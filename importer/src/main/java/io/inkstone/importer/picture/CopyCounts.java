package io.inkstone.importer.picture;

/**
 * What became of the pictures on other hosts.
 *
 * @param left not asked for, because the run had fetched as much as one run may
 */
public record CopyCounts(int copied, int failed, int left) {
    /** Whether texts may look different now. */
    public boolean any() {
        return copied + failed > 0;
    }
}
