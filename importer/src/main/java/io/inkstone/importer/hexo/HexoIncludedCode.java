package io.inkstone.importer.hexo;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.text.NumberedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Code that lies in a file of its own: {@code include_code [title] [lang:language] [from:line] [to:line] path}. */
final class HexoIncludedCode {
    private static final Pattern PATH = Pattern.compile("(?s)(?:(.*)\\s)?/*(\\S+)");

    private HexoIncludedCode() {}

    static HexoPiece piece(NumberedText text, HexoTag tag, HexoTagSite site, Notices notices) {
        Matcher path = PATH.matcher(tag.arguments()
                .replaceAll("(?i)(?:^|\\s+)(?:lang|from|to):\\s*\\S+", " ")
                .strip());
        int line = text.numberAt(tag.start());
        if (!path.matches()) {
            return HexoPiece.unchanged(text, tag.start(), tag.end());
        }
        String title = path.group(1) == null ? "" : path.group(1).strip();
        String code = site.code(path.group(2));
        if (code == null) {
            notices.add(NoticeKind.LINK_MISSING, line, "the archive does not hold the file of code: " + path.group(2));
            String words = (title.isEmpty() ? "" : title + ": ") + "`" + path.group(2) + "`";
            return HexoPiece.block(text, tag.start(), tag.end(), NumberedText.atLine(words, line));
        }
        String part = part(code, number(tag, "from"), number(tag, "to"));
        String fence = HexoVerbatim.fence(part);
        String caption = HexoMarkdown.caption(title.isEmpty() ? path.group(2).replaceFirst("^.*/", "") : title);
        String block = caption + "\n\n" + fence + language(tag, path.group(2)) + "\n" + part + "\n" + fence;
        return HexoPiece.block(text, tag.start(), tag.end(), NumberedText.atLine(block, line));
    }

    private static String language(HexoTag tag, String path) {
        String language = new HexoArguments(tag.arguments()).named("lang");
        return language == null ? ArchivePath.extension(path) : language;
    }

    private static @Nullable Integer number(HexoTag tag, String key) {
        String digits = new HexoArguments(tag.arguments()).named(key);
        return digits != null && digits.matches("\\d{1,7}") ? Integer.valueOf(digits) : null;
    }

    /** Lines count from 1, both ends included. */
    private static String part(String code, @Nullable Integer from, @Nullable Integer to) {
        List<String> lines = code.lines().toList();
        int first = Math.min(lines.size(), from == null ? 0 : Math.max(0, from - 1));
        int last = Math.max(first, Math.min(lines.size(), to == null ? lines.size() : to));
        return String.join("\n", lines.subList(first, last)).strip();
    }
}
