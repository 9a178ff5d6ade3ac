import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints what the tests reached, module by module, from JaCoCo's CSV report.
 * The build runs it last: {@code java bin/Coverage.java web/target/site/jacoco-aggregate/jacoco.csv}.
 */
final class Coverage {
    private static final int GROUP = 0;
    private static final int BRANCHES = 5;
    private static final int LINES = 7;

    private Coverage() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, long[]> modules = new TreeMap<>();
        List<String> rows = new ArrayList<>(Files.readAllLines(Path.of(arguments[0])));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            add(modules.computeIfAbsent(cells[GROUP], name -> new long[4]), cells);
            add(modules.computeIfAbsent("all modules", name -> new long[4]), cells);
        }
        modules.forEach(Coverage::print);
    }

    /** Missed and covered branches, missed and covered lines. */
    private static void add(long[] counts, String[] cells) {
        for (int index = 0; index < 2; index++) {
            counts[index] += Long.parseLong(cells[BRANCHES + index]);
            counts[2 + index] += Long.parseLong(cells[LINES + index]);
        }
    }

    private static void print(String module, long[] counts) {
        System.out.printf(
                "[coverage] %-40s lines %5.1f %%   branches %5.1f %%%n",
                module.substring(module.lastIndexOf('/') + 1), percent(counts, 2), percent(counts, 0));
    }

    private static double percent(long[] counts, int at) {
        return 100.0 * counts[at + 1] / Math.max(1, counts[at] + counts[at + 1]);
    }
}
