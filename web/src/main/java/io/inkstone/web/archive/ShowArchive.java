package io.inkstone.web.archive;

import io.inkstone.core.archive.ArchiveRepository;
import io.inkstone.core.archive.MonthCount;
import io.inkstone.core.post.PostLink;
import io.inkstone.web.layout.PageHead;
import io.inkstone.web.layout.PageNumber;
import io.inkstone.web.layout.Pager;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.layout.Slice;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets a page of the archive. */
@Singleton
class ShowArchive {
    /** Titles alone take little room. */
    private static final int PAGE_SIZE = 100;

    private static final int MOST_MONTHS = 12_000;

    private final ArchiveRepository archive;
    private final ReadFrame readFrame;
    private final Clock clock;

    ShowArchive(ArchiveRepository archive, ReadFrame readFrame, Clock clock) {
        this.archive = archive;
        this.readFrame = readFrame;
        this.clock = clock;
    }

    /** Empty where nothing appeared in that time; the whole archive is there even then. */
    Optional<ModelAndView<ArchivePage>> show(Stretch stretch, PageNumber number) {
        SiteFrame site = readFrame.read();
        Slice<PostLink> slice = slice(stretch, number, site.settings().zone());
        boolean exists = stretch instanceof Stretch.Whole
                ? slice.exists()
                : !slice.rows().isEmpty();
        return exists ? Optional.of(new ModelAndView<>("archive/show", page(site, stretch, slice))) : Optional.empty();
    }

    private Slice<PostLink> slice(Stretch stretch, PageNumber number, ZoneId zone) {
        Instant from = stretch.days().from(zone);
        Instant until = stretch.days().until(zone);
        return Slice.of(
                number,
                PAGE_SIZE,
                archive.between(from, until, clock.instant(), number.skip(PAGE_SIZE), PAGE_SIZE + 1));
    }

    private ArchivePage page(SiteFrame site, Stretch stretch, Slice<PostLink> slice) {
        String address = stretch.address(site.permalinks());
        String title = stretch.title(site);
        PageHead head =
                PageHead.of(address, title, "").numbered(site, slice.number()).withTrail(stretch.trail(site));
        return new ArchivePage(
                site.with(head),
                title,
                stretch.trail(site),
                stretch.timesLabel(site),
                stretch.times(site, months(site)),
                groups(site, stretch, slice.rows()),
                Pager.of(address, slice));
    }

    private List<MonthCount> months(SiteFrame site) {
        return archive.months(site.settings().timeZone(), clock.instant(), MOST_MONTHS);
    }

    private static List<ArchiveGroup> groups(SiteFrame site, Stretch stretch, List<PostLink> posts) {
        Map<YearMonth, List<PostLink>> byMonth = posts.stream()
                .collect(Collectors.groupingBy(post -> month(site, post), LinkedHashMap::new, Collectors.toList()));
        return byMonth.entrySet().stream()
                .map(month -> group(site, new Stretch.OfMonth(month.getKey()), stretch, month.getValue()))
                .toList();
    }

    private static ArchiveGroup group(SiteFrame site, Stretch.OfMonth month, Stretch shown, List<PostLink> posts) {
        String title = month.equals(shown) ? "" : month.title(site);
        List<ArchiveEntry> entries =
                posts.stream().map(post -> entry(site, post)).toList();
        return new ArchiveGroup(title, month.address(site.permalinks()), entries);
    }

    private static ArchiveEntry entry(SiteFrame site, PostLink post) {
        return new ArchiveEntry(
                site.titleOf(post.title()), site.permalinks().post(post.address()), site.time(publishedAt(post)));
    }

    private static YearMonth month(SiteFrame site, PostLink post) {
        return YearMonth.from(publishedAt(post).atZone(site.settings().zone()));
    }

    private static Instant publishedAt(PostLink post) {
        return Objects.requireNonNull(post.publishedAt());
    }
}
