package io.inkstone.web.archive;

import io.inkstone.web.layout.PageNumber;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** The archive: all of it, by year, by month. */
@Controller("/archives")
@ExecuteOn(TaskExecutors.BLOCKING)
class ArchiveController {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("0[1-9]|1[0-2]");

    private final ShowArchive showArchive;

    ArchiveController(ShowArchive showArchive) {
        this.showArchive = showArchive;
    }

    @Get(uri = "/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<ArchivePage>> all() {
        return showArchive.show(new Stretch.Whole(), PageNumber.FIRST);
    }

    @Get(uri = "/page/{number}/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<ArchivePage>> allPage(String number) {
        return PageNumber.parse(number).flatMap(page -> showArchive.show(new Stretch.Whole(), page));
    }

    @Get(uri = "/{year}/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<ArchivePage>> year(String year) {
        return parse(year).flatMap(stretch -> showArchive.show(stretch, PageNumber.FIRST));
    }

    @Get(uri = "/{year}/page/{number}/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<ArchivePage>> yearPage(String year, String number) {
        return PageNumber.parse(number)
                .flatMap(page -> parse(year).flatMap(stretch -> showArchive.show(stretch, page)));
    }

    @Get(uri = "/{year}/{month}/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<ArchivePage>> month(String year, String month) {
        return parse(year, month).flatMap(stretch -> showArchive.show(stretch, PageNumber.FIRST));
    }

    @Get(uri = "/{year}/{month}/page/{number}/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<ArchivePage>> monthPage(String year, String month, String number) {
        return PageNumber.parse(number)
                .flatMap(page -> parse(year, month).flatMap(stretch -> showArchive.show(stretch, page)));
    }

    private static Optional<Stretch> parse(String year) {
        return YEAR.matcher(year).matches() && !year.equals("0000")
                ? Optional.of(new Stretch.OfYear(Year.of(Integer.parseInt(year))))
                : Optional.empty();
    }

    private static Optional<Stretch> parse(String year, String month) {
        return parse(year).isPresent() && MONTH.matcher(month).matches()
                ? Optional.of(new Stretch.OfMonth(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))))
                : Optional.empty();
    }
}
