package io.inkstone.web.archive;

import io.inkstone.core.archive.MonthCount;
import io.inkstone.core.site.Permalinks;
import io.inkstone.web.layout.DatePattern;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.SiteFrame;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A part of the archive that has an address of its own. */
sealed interface Stretch {
    /** The days from the first on, up to the one behind the last. */
    record Days(LocalDate first, LocalDate behind) {
        Instant from(ZoneId zone) {
            return first.atStartOfDay(zone).toInstant();
        }

        Instant until(ZoneId zone) {
            return behind.atStartOfDay(zone).toInstant();
        }
    }

    Days days();

    String address(Permalinks permalinks);

    String title(SiteFrame site);

    /** The stretches in which this one lies, the widest first. */
    List<Link> trail(SiteFrame site);

    String timesLabel(SiteFrame site);

    /** The stretches that lie in this one and hold posts, newest first. */
    List<ArchiveTime> times(SiteFrame site, List<MonthCount> months);

    /** All of it. */
    record Whole() implements Stretch {
        private static final Days EVER = new Days(LocalDate.of(1, 1, 1), LocalDate.of(10_000, 1, 1));

        @Override
        public Days days() {
            return EVER;
        }

        @Override
        public String address(Permalinks permalinks) {
            return permalinks.archives();
        }

        @Override
        public String title(SiteFrame site) {
            return site.text("archive.title");
        }

        @Override
        public List<Link> trail(SiteFrame site) {
            return List.of();
        }

        @Override
        public String timesLabel(SiteFrame site) {
            return site.text("archive.years");
        }

        @Override
        public List<ArchiveTime> times(SiteFrame site, List<MonthCount> months) {
            Map<Integer, Long> byYear = months.stream()
                    .collect(Collectors.groupingBy(
                            MonthCount::year, LinkedHashMap::new, Collectors.summingLong(MonthCount::postCount)));
            return byYear.entrySet().stream()
                    .map(year -> new OfYear(Year.of(year.getKey())).time(site, year.getValue()))
                    .toList();
        }
    }

    /** A year. */
    record OfYear(Year year) implements Stretch {
        @Override
        public Days days() {
            return new Days(year.atDay(1), year.plusYears(1).atDay(1));
        }

        @Override
        public String address(Permalinks permalinks) {
            return permalinks.archive(year);
        }

        @Override
        public String title(SiteFrame site) {
            return site.text("archive.year", "" + year.getValue());
        }

        @Override
        public List<Link> trail(SiteFrame site) {
            return List.of(new Whole().link(site));
        }

        @Override
        public String timesLabel(SiteFrame site) {
            return site.text("archive.month");
        }

        @Override
        public List<ArchiveTime> times(SiteFrame site, List<MonthCount> months) {
            return months.stream()
                    .filter(month -> month.year() == year.getValue())
                    .map(month -> new OfMonth(month.yearMonth()).timeInYear(site, month.postCount()))
                    .toList();
        }
    }

    /** A month. */
    record OfMonth(YearMonth month) implements Stretch {
        @Override
        public Days days() {
            return new Days(month.atDay(1), month.plusMonths(1).atDay(1));
        }

        @Override
        public String address(Permalinks permalinks) {
            return permalinks.archive(month);
        }

        @Override
        public String title(SiteFrame site) {
            return DatePattern.of("yMMMM", site.settings().locale()).format(month);
        }

        /** Named without its year, which the page tells. */
        ArchiveTime timeInYear(SiteFrame site, long count) {
            String name = month.getMonth()
                    .getDisplayName(TextStyle.SHORT_STANDALONE, site.settings().locale());
            return new ArchiveTime(name, address(site.permalinks()), count);
        }

        @Override
        public List<Link> trail(SiteFrame site) {
            return List.of(new Whole().link(site), new OfYear(Year.of(month.getYear())).link(site));
        }

        @Override
        public String timesLabel(SiteFrame site) {
            return "";
        }

        @Override
        public List<ArchiveTime> times(SiteFrame site, List<MonthCount> months) {
            return List.of();
        }
    }

    default Link link(SiteFrame site) {
        return new Link(title(site), address(site.permalinks()));
    }

    default ArchiveTime time(SiteFrame site, long count) {
        return new ArchiveTime(title(site), address(site.permalinks()), count);
    }
}
