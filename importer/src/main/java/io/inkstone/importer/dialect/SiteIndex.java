package io.inkstone.importer.dialect;

import io.inkstone.importer.report.Notice;
import java.util.List;

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
    /** A file that does not become a post or page, and the true reason. */
    public record LeftOut(String path, String reason) {}
}
