package io.inkstone.importer.push;

import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.jspecify.annotations.Nullable;

/**
 * A file's text, of which lines can be changed without changing the others' bytes.
 *
 * @param raw with marks, line ends and whatever else an import does away with; null where the file is not UTF-8
 * @param text as an import reads it
 * @param head the front matter with its fences; empty where there is none
 */
record SourceText(@Nullable String raw, String text, String head) {
    private static final Pattern RAW_LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n)|[^\\r\\n]+\\z");

    /** Null for a file that is no text. */
    static @Nullable SourceText of(byte[] file) {
        String text = TextDecoder.decode(file, new Notices(""));
        if (text == null) {
            return null;
        }
        String utf8 = new String(file, StandardCharsets.UTF_8);
        String body = FrontMatterDocument.read(text).body();
        return new SourceText(
                Arrays.equals(utf8.getBytes(StandardCharsets.UTF_8), file) ? utf8 : null,
                text,
                text.substring(0, text.length() - body.length()));
    }

    String body() {
        return text.substring(head.length());
    }

    /** The file with another text: lines that stay keep their bytes, new ones end as most do; UTF-8 in any case. */
    byte[] with(String changed) {
        return changedRaw(changed).getBytes(StandardCharsets.UTF_8);
    }

    private String changedRaw(String changed) {
        List<String> rawLines = raw == null
                ? List.of()
                : RAW_LINE.matcher(raw).results().map(MatchResult::group).toList();
        RawText before = rawText(text);
        if (rawLines.size() != before.size()) {
            return changed;
        }
        String lineEnd = lineEnd(rawLines);
        RawText after = rawText(changed);
        StringBuilder out = new StringBuilder();
        int kept = 0;
        for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, before, after)) {
            rawLines.subList(kept, edit.getBeginA()).forEach(out::append);
            out.append(after.getString(edit.getBeginB(), edit.getEndB(), false).replace("\n", lineEnd));
            kept = edit.getEndA();
        }
        rawLines.subList(kept, rawLines.size()).forEach(out::append);
        return out.toString();
    }

    private static String lineEnd(List<String> rawLines) {
        long windows = rawLines.stream().filter(line -> line.endsWith("\r\n")).count();
        return windows * 2 > rawLines.size() ? "\r\n" : "\n";
    }

    private static RawText rawText(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }
}
