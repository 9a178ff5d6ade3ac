package io.inkstone.importer.dialect;

import io.inkstone.importer.report.Notice;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every file of a blog, named once: to be imported, left out with a reason, or failed with one.
 *
 * @param oldPages what else the old site showed: lists, feeds and files, whose addresses must go on working
 */
public record SiteIndex(
        List<Entry> entries,
        List<LeftOut> leftOut,
        List<LeftOut> failed,
        List<OldPage> oldPages,
        List<Notice> notices) {
    /** The same with more old pages, and what there is to say about them. */
    public SiteIndex with(List<OldPage> pages, List<Notice> said) {
        return new SiteIndex(
                entries,
                leftOut,
                failed,
                Stream.concat(oldPages.stream(), pages.stream()).toList(),
                Stream.concat(notices.stream(), said.stream()).toList());
    }

    /** A file that does not become a post or page, and the true reason. */
    public record LeftOut(String path, String reason) {}
}
