package io.inkstone.importer.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English dates, whose month is a word: {@code Fri, 24 May 2013}, {@code May 24, 2013}, {@code Fri May 24 10:00:00 UTC 2013}. */
final class SpelledMonth {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LETTERS = 3;

    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String REST = "(?:,?(?:\\s+at)?\\s+(?<rest>.*))?";
    private static final List<Pattern> FORMS = List.of(
            form(DAY + "[\\s-]+" + MONTH + "[\\s,-]+(?<year>\\d{4})" + REST),
            form(MONTH + "\\s+" + DAY + ",?\\s+(?<year>\\d{4})" + REST),
            form(MONTH + "\\s+" + DAY + "\\s+(?<rest>\\d{1,2}:\\d{2}:\\d{2}(?:\\s+[A-Z]{3,4})?)\\s+(?<year>\\d{4})"));

    private SpelledMonth() {}

    private static Pattern form(String pattern) {
        return Pattern.compile("(?i)" + WEEKDAY + pattern);
    }

    /** The same with numbers, the year first; whatever else as it is. */
    static String numbered(String text) {
        for (Pattern form : FORMS) {
            Matcher date = form.matcher(text);
            if (date.matches()) {
                String month = date.group("month").substring(0, LETTERS).toLowerCase(Locale.ROOT);
                String day = date.group("year") + "-" + (MONTHS.indexOf(month) + 1) + "-" + date.group("day");
                return date.group("rest") == null ? day : day + " " + date.group("rest");
            }
        }
        return text;
    }
}
