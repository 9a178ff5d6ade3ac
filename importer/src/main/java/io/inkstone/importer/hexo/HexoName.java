package io.inkstone.importer.hexo;

import io.inkstone.importer.document.FileName;
import io.inkstone.importer.source.ArchivePath;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A post's file name read by {@code new_post_name} (processor/post.ts).
 *
 * @param slug what {@code :title} stands for in addresses: the path below {@code _posts}, without what the pattern tells apart
 * @param last the file's own name, or its folder's if that is "index", without a date: what a slug may be made of
 * @param day the day that the pattern names; null for none
 * @param otherDay a day at the head of the name that the pattern does not ask for
 * @param others what else the pattern names, such as {@code lang}
 */
record HexoName(
        String slug,
        String last,
        @Nullable LocalDate day,
        @Nullable LocalDate otherDay,
        Map<String, String> others) {
    private static final Pattern TOKEN = Pattern.compile(":(\\w*[^_\\W])");
    private static final Map<String, String> SEGMENTS = Map.of(
            "year", "(\\d{4})",
            "month", "(\\d{2})",
            "day", "(\\d{2})",
            "i_month", "(\\d{1,2})",
            "i_day", "(\\d{1,2})",
            "hash", "([0-9a-f]{12})");
    private static final List<String> OWN = List.of("title", "year", "month", "day", "i_month", "i_day", "hash");

    /** @param below the file's path from {@code _posts} on */
    static HexoName of(String pattern, String below) {
        String path = ArchivePath.withoutExtension(below);
        Map<String, String> found = parse(ArchivePath.withoutExtension(pattern), path);
        String title = found.get("title");
        String slug = title == null ? HexoSlug.of(path) : title;
        Map<String, String> others = new LinkedHashMap<>(found);
        others.keySet().removeAll(OWN);
        return new HexoName(
                slug,
                last(title == null ? path : title),
                day(found),
                FileName.of(below).day(),
                others);
    }

    /** Empty where the name does not fit. */
    private static Map<String, String> parse(String pattern, String path) {
        List<String> names = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        Matcher token = TOKEN.matcher(pattern);
        int from = 0;
        while (token.find()) {
            regex.append(Pattern.quote(pattern.substring(from, token.start())));
            regex.append(SEGMENTS.getOrDefault(token.group(1), "(.+?)"));
            names.add(token.group(1));
            from = token.end();
        }
        regex.append(Pattern.quote(pattern.substring(from)));
        Matcher matcher = Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(path);
        Map<String, String> found = new LinkedHashMap<>();
        if (matcher.matches()) {
            for (int i = 0; i < names.size(); i++) {
                found.put(names.get(i), matcher.group(i + 1));
            }
        }
        return found;
    }

    private static @Nullable LocalDate day(Map<String, String> found) {
        String year = found.get("year");
        String month = found.containsKey("month") ? found.get("month") : found.get("i_month");
        String day = found.containsKey("day") ? found.get("day") : found.get("i_day");
        if (year == null || month == null || day == null) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static String last(String path) {
        String folder = ArchivePath.folder(path);
        boolean index = path.endsWith("/index") && !folder.isEmpty();
        return FileName.of((index ? folder : path) + ".md").rest();
    }
}
