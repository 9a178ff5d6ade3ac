package io.inkstone.importer.report;

import io.inkstone.core.importing.ImportMerge;
import java.util.ArrayList;
import java.util.List;

/** Where two texts contradict one another first, short enough for a terminal; the whole stands in the JSON. */
final class MergeExcerpt {
    private static final int LINES_BEFORE = 2;
    private static final int MOST_LINES_OF_A_SIDE = 4;
    private static final int WIDTH = 100;
    private static final String BEGIN = "<<<<<<< ";
    private static final String MIDDLE = "=======";
    private static final String END = ">>>>>>> ";

    private final List<String> lines;
    private final List<String> excerpt = new ArrayList<>();
    private int sideCount;

    private MergeExcerpt(ImportMerge merge) {
        this.lines = merge.merged().lines().toList();
    }

    static List<String> of(ImportMerge merge) {
        if (merge.clean()) {
            return List.of("the two changes do not meet: the JSON report has both in one text");
        }
        MergeExcerpt reading = new MergeExcerpt(merge);
        reading.read();
        return reading.excerpt;
    }

    private void read() {
        int begin = next(BEGIN, 0);
        lines.subList(Math.max(0, begin - LINES_BEFORE), begin).forEach(this::show);
        int end = next(END, begin);
        for (String line : lines.subList(begin, Math.min(end + 1, lines.size()))) {
            side(line);
        }
        long others = lines.stream().filter(line -> line.startsWith(BEGIN)).count() - 1;
        if (others > 0) {
            excerpt.add("… and " + others + " more places");
        }
    }

    /** The place of the next such mark; the end if there is none. */
    private int next(String mark, int from) {
        int at = from;
        while (at < lines.size() && !lines.get(at).startsWith(mark)) {
            at++;
        }
        return at;
    }

    private void side(String line) {
        if (line.startsWith(BEGIN) || line.equals(MIDDLE) || line.startsWith(END)) {
            if (sideCount > MOST_LINES_OF_A_SIDE) {
                excerpt.add("… " + (sideCount - MOST_LINES_OF_A_SIDE) + " more lines");
            }
            sideCount = 0;
            show(line);
        } else if (++sideCount <= MOST_LINES_OF_A_SIDE) {
            show(line);
        }
    }

    /** Without what a terminal would take for an order. */
    private void show(String line) {
        String plain = line.replace('\t', ' ').replaceAll("\\p{Cntrl}", "");
        boolean fits = plain.codePointCount(0, plain.length()) <= WIDTH;
        excerpt.add(fits ? plain : plain.substring(0, plain.offsetByCodePoints(0, WIDTH)) + "…");
    }
}
