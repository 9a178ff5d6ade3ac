package io.inkstone.importer.hugo;

import io.inkstone.importer.document.GlobPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Front matter that a section or the configuration gives to the texts below. */
final class HugoCascades {
    private final List<Cascade> cascades = new ArrayList<>();

    private record Cascade(String folder, @Nullable HugoLanguage language, HugoKeys target, HugoKeys values) {
        boolean appliesTo(HugoLocation location) {
            boolean below = folder.isEmpty() || (location.key() + "/").startsWith(folder + "/");
            boolean spoken = language == null
                    || language.code().equals(location.language().code());
            String kind = target.text("kind");
            String lang = target.text("lang");
            String path = target.text("path");
            String own = location.kind() == HugoLocation.Kind.SECTION ? "section" : "page";
            return below
                    && spoken
                    && (kind == null || List.of(kind.split("[{},\\s]+", -1)).contains(own))
                    && (lang == null
                            || lang.equalsIgnoreCase(location.language().code()))
                    && (path == null || matches(path, location.key()));
        }

        private static boolean matches(String path, String key) {
            String inner = path.replaceAll("^\\{|\\}$", "");
            for (String glob : inner.split(",", -1)) {
                if (GlobPattern.of(glob).matches(key)) {
                    return true;
                }
            }
            return false;
        }
    }

    HugoCascades(HugoConfiguration configuration) {
        add("", null, configuration.keys().at("cascade"));
        configuration
                .languages()
                .forEach(language ->
                        add("", language, configuration.keys().at("languages", language.code(), "cascade")));
    }

    /** @param value one table, or a list of tables each with its target */
    void add(String folder, @Nullable HugoLanguage language, @Nullable Object value) {
        for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            if (each instanceof Map<?, ?> map) {
                HugoKeys keys = HugoKeys.of(map);
                HugoKeys target = keys.under("target").with(keys.under("_target"));
                Map<String, @Nullable Object> values = new LinkedHashMap<>(keys.values());
                values.remove("target");
                values.remove("_target");
                cascades.add(new Cascade(folder, language, target, new HugoKeys(values)));
            }
        }
    }

    /** What the texts' own front matter stands over; the nearest section wins. */
    HugoKeys of(HugoLocation location) {
        HugoKeys keys = new HugoKeys(Map.of());
        List<Cascade> applying = cascades.stream()
                .filter(each -> each.appliesTo(location))
                .sorted(Comparator.comparingInt(each -> each.folder().length()))
                .toList();
        for (Cascade each : applying) {
            keys = keys.with(each.values());
        }
        return keys;
    }
}
