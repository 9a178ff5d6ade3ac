package io.inkstone.importer.document;

import io.inkstone.importer.source.ArchivePath;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file's name taken apart (document.rb).
 *
 * @param baseName without extension, with the date
 * @param rest without date and extension
 */
public record FileName(@Nullable LocalDate day, String baseName, String rest) {
    private static final Pattern DATED = Pattern.compile("^(\\d{2,4})-(\\d{1,2})-(\\d{1,2})-(.*)$", Pattern.DOTALL);

    public static FileName of(String path) {
        String baseName = ArchivePath.withoutExtension(path.substring(path.lastIndexOf('/') + 1));
        Matcher dated = DATED.matcher(baseName);
        if (!dated.matches() || dated.group(1).length() == 3) {
            return new FileName(null, baseName, baseName);
        }
        try {
            LocalDate day = LocalDate.of(
                    WrittenDate.year(dated.group(1)),
                    Integer.parseInt(dated.group(2)),
                    Integer.parseInt(dated.group(3)));
            return new FileName(day, baseName, dated.group(4));
        } catch (DateTimeException e) {
            return new FileName(null, baseName, baseName);
        }
    }

    /** Jekyll's own title of a nameless text: words with capitals. */
    public String titleized() {
        StringBuilder title = new StringBuilder();
        for (String word : rest.split("[-_\\s]+", -1)) {
            if (!word.isEmpty()) {
                title.append(title.isEmpty() ? "" : " ")
                        .append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1));
            }
        }
        return title.isEmpty() ? baseName : title.toString();
    }
}
