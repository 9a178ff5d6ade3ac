package io.inkstone.core.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as people write it. Four rungs, each more forgiving than the one before: as written; with tabs as blanks;
 * with values quoted that YAML would trip over; line by line. Which rung it took is a remark.
 */
public final class YamlReader {
    private static final int LONGEST = 1 << 20;

    private YamlReader() {}

    /** The top level mapping of the text; {@code firstLine} is the line of the file on which the text begins. */
    public static FrontMatter read(String yaml, int firstLine) {
        List<FrontMatterRemark> remarks = new ArrayList<>();
        YamlEngineException problem = null;
        if (yaml.length() <= LONGEST) {
            try {
                return strict(yaml, firstLine, remarks);
            } catch (YamlEngineException e) {
                problem = e;
            }
        }
        FrontMatter repaired = repaired(yaml, firstLine, problem);
        return repaired != null ? repaired : LineRescue.read(yaml, firstLine, "this is not YAML");
    }

    /** Whether the text says nothing: blank lines and comments. */
    static boolean isEmpty(String yaml) {
        return yaml.lines()
                .allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
    }

    private static @Nullable FrontMatter repaired(String yaml, int firstLine, @Nullable YamlEngineException problem) {
        int line = firstLine + (problem == null ? 0 : YamlEvents.line(problem));
        String untabbed = YamlRepair.tabsToBlanks(yaml);
        FrontMatter read = attempt(
                untabbed,
                firstLine,
                new FrontMatterRemark(FrontMatterRemark.Kind.UNTABBED, line, "tabs were read as blanks"));
        return read != null
                ? read
                : attempt(
                        YamlRepair.quoted(untabbed),
                        firstLine,
                        repair(line, "a value was read as if it stood in quotes"));
    }

    private static FrontMatterRemark repair(int line, String message) {
        return new FrontMatterRemark(FrontMatterRemark.Kind.REPAIRED, line, message);
    }

    /** Null where the text still is no YAML: the next rung forgives more, and the last one never fails. */
    private static @Nullable FrontMatter attempt(String yaml, int firstLine, FrontMatterRemark remark) {
        try {
            return yaml.length() > LONGEST ? null : strict(yaml, firstLine, new ArrayList<>(List.of(remark)));
        } catch (YamlEngineException e) {
            return null;
        }
    }

    private static FrontMatter strict(String yaml, int firstLine, List<FrontMatterRemark> remarks) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Object root = new YamlEvents(yaml, firstLine, remarks).read();
        if (root instanceof Map<?, ?> map) {
            map.forEach((key, value) -> values.put(String.valueOf(key), value));
        }
        return new FrontMatter(values, remarks);
    }
}
