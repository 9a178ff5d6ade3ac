package io.inkstone.importer.export;

import io.inkstone.core.site.SiteSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a generator's configuration is made of.
 *
 * @param url where the site is seen from outside, without a slash at the end; empty where that is one machine only
 * @param postFolders the folders of posts that went out as they came in
 * @param pageFolders the first folders of such pages
 */
record TreeSettings(
        SiteSettings site, String url, List<Correction> corrections, Set<String> postFolders, Set<String> pageFolders) {
    /** What is to be said of one file. */
    record Correction(String path, Map<String, String> values) {}

    static TreeSettings of(SiteSettings site, String url) {
        return new TreeSettings(site, url, new ArrayList<>(), new TreeSet<>(), new TreeSet<>());
    }

    void add(OutgoingPost post, String path, Map<String, String> values) {
        String[] segments = path.split("/", 3);
        if (post.isPage()) {
            pageFolders.add(segments.length > 1 ? segments[0] : "");
        } else {
            postFolders.add(segments.length > 2 ? segments[0] + "/" + segments[1] : segments[0]);
        }
        if (!values.isEmpty()) {
            corrections.add(new Correction(path, values));
        }
    }
}
