package io.inkstone.importer.dialect;

import java.util.List;

/**
 * An address of the old site that is no document's own: of a list, a feed or a file.
 *
 * @param address decoded, from the root of the old site's host, beginning with a slash
 * @param names what it shows or leads to: of a tag its name, of a category its names from the root of the tree down, of an archive page
 *     nothing, the year, or year and month in digits, of a file its path in the archive, of a feed nothing or the name of its tag;
 *     empty for the others
 */
public record OldPage(String address, Shows shows, List<String> names) {
    /** What a reader found there. */
    public enum Shows {
        HOME,
        ARCHIVE,
        TAGS,
        TAG,
        CATEGORIES,
        CATEGORY,
        AUTHOR,
        SEARCH,
        SITEMAP,
        FEED,
        FILE,
        /** Nothing of its own: it led on to what {@code names} says, an old address of this site or a whole one of another. */
        ELSEWHERE,
        /**
         * Something else, which leads to the term that bears its name; where none does, the owner is told that its address leads
         * nowhere.
         */
        OTHER
    }
}
