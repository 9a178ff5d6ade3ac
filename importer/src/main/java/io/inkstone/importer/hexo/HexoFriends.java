package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.markup.FrontMatterFormat;
import io.inkstone.importer.text.AsMarkdown;
import io.inkstone.importer.text.NumberedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Butterfly's cards of other sites, written in YAML between {@code flink} and its end: headings, and lists of links below. */
final class HexoFriends {
    private HexoFriends() {}

    static boolean isFriends(String name) {
        return name.equals("flink");
    }

    /** Null for what is not such a list. */
    static @Nullable NumberedText convert(NumberedText inner) {
        FrontMatter read = FrontMatterFormat.YAML.read("groups:\n" + inner.text() + "\n", 1);
        StringBuilder out = new StringBuilder();
        for (Object each : read.value("groups") instanceof List<?> list ? list : List.of()) {
            if (each instanceof Map<?, ?> group) {
                group(group, out);
            }
        }
        String written = out.toString().strip();
        return written.isEmpty() ? null : NumberedText.atLine(written, inner.number(0));
    }

    private static void group(Map<?, ?> group, StringBuilder out) {
        String name = text(group, "class_name");
        String description = text(group, "class_desc");
        out.append(name.isEmpty() ? "" : "## " + name + "\n\n");
        out.append(description.isEmpty() ? "" : AsMarkdown.escaped(description) + "\n\n");
        for (Object each : group.get("link_list") instanceof List<?> list ? list : List.of()) {
            if (each instanceof Map<?, ?> link) {
                out.append(item(link));
            }
        }
        out.append('\n');
    }

    private static String item(Map<?, ?> link) {
        String name = text(link, "name");
        String address = text(link, "link");
        String shown = address.isEmpty() ? AsMarkdown.escaped(name) : AsMarkdown.link(name, address);
        String description = text(link, "descr");
        String words = description.isEmpty() ? "" : " " + AsMarkdown.escaped(description);
        return shown.isEmpty() ? "" : "- " + shown + words + "\n";
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text
                ? text.replaceAll("\\s+", " ").strip()
                : "";
    }
}
