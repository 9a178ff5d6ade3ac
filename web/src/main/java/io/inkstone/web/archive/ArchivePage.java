package io.inkstone.web.archive;

import io.inkstone.web.layout.Layout;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.Pager;
import io.inkstone.web.layout.SitePage;
import java.util.List;

/**
 * A stretch of the archive: all of it, a year or a month.
 *
 * @param trail the stretches in which this one lies, the whole archive first
 * @param times the stretches that lie in this one
 */
public record ArchivePage(
        Layout layout,
        String title,
        List<Link> trail,
        String timesLabel,
        List<ArchiveTime> times,
        List<ArchiveGroup> groups,
        Pager pager)
        implements SitePage {}
