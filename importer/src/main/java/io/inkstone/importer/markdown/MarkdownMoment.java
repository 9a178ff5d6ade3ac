package io.inkstone.importer.markdown;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.WrittenDate;
import io.inkstone.importer.report.NoticeKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a text was written: its front matter says so, its name, a line at its head, or else the time of its file. */
final class MarkdownMoment {
    private static final List<String> KEYS = List.of(
            "date",
            "created",
            "publish_date",
            "publishDate",
            "pubDate",
            "pubDatetime",
            "published",
            "date created",
            "created_at",
            "创建时间");
    private static final Pattern LINE =
            Pattern.compile("(?i)[>\\s*_#-]*(?:(?:date|created|published|posted|written)(?: (?:on|at))?"
                + "|日期|时间|发布(?:于|时间|日期)?|发表于|写于|创建(?:于|时间|日期)?)?[*_\\s]*[:：]?[*_\\s]*(\\d{4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)(?:[T"
                + " ]+\\d{1,2}:\\d{2}(?::\\d{2})?)?)[*_\\s]*");
    private static final int HEAD_LINES = 12;

    /** One that says nothing but a date is not longer. */
    private static final int LONGEST_LINE = 200;

    private final FileTimes times;
    private final ZoneId zone;

    MarkdownMoment(FileTimes times, ZoneId zone) {
        this.times = times;
        this.zone = zone;
    }

    /** Null for a text without any date. A date that cannot be read, and one that is only the file's, are notices. */
    @Nullable
    Instant of(MarkdownDocument document) {
        WrittenDate written = inFrontMatter(document);
        if (written == null && document.name().day() != null) {
            written = WrittenDate.ofDay(document.name().day());
        }
        written = written == null && !document.isSection() ? atHead(document) : written;
        if (written != null) {
            return written.instant(zone);
        }
        Instant ofFile = document.isSection() ? null : times.of(document.file());
        if (ofFile != null) {
            String day = ofFile.atZone(zone).toLocalDate().toString();
            document.notices().add(NoticeKind.DATE, 0, "it names no date; that of its file counts: " + day);
        }
        return ofFile;
    }

    /** Whether front matter says when its text was written. */
    static boolean isDated(FrontMatter frontMatter) {
        return KEYS.stream().map(frontMatter::text).anyMatch(text -> text != null && WrittenDate.read(text) != null);
    }

    private static @Nullable WrittenDate inFrontMatter(MarkdownDocument document) {
        for (String key : KEYS) {
            String text = document.frontMatter().text(key);
            WrittenDate written = text == null ? null : WrittenDate.read(text);
            if (written != null) {
                return written;
            }
            if (key.equals("date") && text != null) {
                document.notices().add(NoticeKind.DATE, 1, "date: \"" + text + "\" is no date");
            }
        }
        return null;
    }

    /** A line near the top that says nothing but a date. */
    private static @Nullable WrittenDate atHead(MarkdownDocument document) {
        return document.own()
                .body()
                .lines()
                .limit(HEAD_LINES)
                .filter(line -> line.length() <= LONGEST_LINE)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> WrittenDate.read(line.group(1)))
                .findFirst()
                .orElse(null);
    }
}
