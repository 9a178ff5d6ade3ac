package io.inkstone.importer.markdown;

import io.inkstone.importer.document.FileName;
import io.inkstone.importer.source.ArchivePath;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name says.
 *
 * @param day the date that it begins with, or that it is, as a daily note's; null for none
 * @param bare without extension, date, and the number by which Notion's exports tell pages apart
 * @param title the words of {@code bare}, without a number that only puts files in order
 */
record NoteName(@Nullable LocalDate day, String bare, String title) {
    private static final Pattern NOTION = Pattern.compile("[ _-]+[0-9a-f]{32}$");
    private static final Pattern DAY = Pattern.compile(
            "^(\\d{4})(?:[-_.]?(\\d{2})[-_.]?(\\d{2})|年(\\d{1,2})月(\\d{1,2})日)(?:\\d{4}(?:\\d{2})?)?(?:[-_"
                    + " .，、]+(.*))?$",
            Pattern.DOTALL);
    private static final Pattern ORDER = Pattern.compile("^(?:\\d{2,3}[-_ ]|\\d{1,3}[.)、]\\s*)(?=\\p{L})");
    private static final Pattern SPELLED = Pattern.compile(".*[\\s\\p{IsHan}].*", Pattern.DOTALL);

    static NoteName of(String path) {
        String base = ArchivePath.withoutExtension(path.substring(path.lastIndexOf('/') + 1));
        String name = NOTION.matcher(base).replaceFirst("");
        FileName dated = FileName.of(name + ".md");
        if (dated.day() != null && !dated.rest().isBlank()) {
            return new NoteName(dated.day(), dated.rest(), title(dated.rest()));
        }
        Matcher day = DAY.matcher(name);
        LocalDate found = day.matches() ? day(day) : null;
        String rest = found == null || day.group(6) == null || day.group(6).isBlank() ? name : day.group(6);
        return new NoteName(found, rest, rest.equals(name) && found != null ? name : title(rest));
    }

    /** A folder's or file's name as people would say it. */
    static String title(String name) {
        String words = withoutOrder(name);
        return SPELLED.matcher(words).matches() ? words.strip() : new FileName(null, words, words).titleized();
    }

    static String withoutOrder(String name) {
        return ORDER.matcher(name).replaceFirst("");
    }

    private static @Nullable LocalDate day(Matcher day) {
        String month = day.group(2) == null ? day.group(4) : day.group(2);
        String dayOfMonth = day.group(3) == null ? day.group(5) : day.group(3);
        int year = Integer.parseInt(day.group(1));
        try {
            return year < 1970 || year > 2100
                    ? null
                    : LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(dayOfMonth));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
