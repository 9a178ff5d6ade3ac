package io.inkstone.importer.hugo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder of texts.
 *
 * @param folder from the site's root
 * @param target where it is mounted below the content: empty for its top
 * @param language whose texts it holds; null where the files' names say
 */
record HugoContents(String folder, String target, @Nullable HugoLanguage language) {
    static List<HugoContents> list(HugoKeys keys, List<HugoLanguage> languages) {
        List<HugoContents> contents = new ArrayList<>();
        if (keys.at("module", "mounts") instanceof List<?> mounts) {
            mounts.forEach(mount -> addMount(mount, languages, contents));
        }
        if (!contents.isEmpty()) {
            return List.copyOf(contents);
        }
        languages.stream()
                .filter(language -> language.contentDir() != null)
                .forEach(language ->
                        contents.add(new HugoContents(trimmed(String.valueOf(language.contentDir())), "", language)));
        String own = keys.text("contentdir");
        boolean shared = languages.stream().anyMatch(language -> language.contentDir() == null);
        if (shared) {
            contents.add(new HugoContents(own == null ? "content" : trimmed(own), "", null));
        }
        return List.copyOf(contents);
    }

    private static void addMount(@Nullable Object mount, List<HugoLanguage> languages, List<HugoContents> contents) {
        HugoKeys keys = mount instanceof Map<?, ?> map ? HugoKeys.of(map) : new HugoKeys(Map.of());
        String source = keys.text("source");
        String target = keys.text("target");
        if (source != null && target != null && (target + "/").startsWith("content/")) {
            String code = keys.text("lang");
            List<String> matrix = keys.texts("sites", "matrix", "languages");
            String named = code != null ? code : matrix.size() == 1 ? matrix.getFirst() : null;
            HugoLanguage language = languages.stream()
                    .filter(each -> each.code().equalsIgnoreCase(named))
                    .findFirst()
                    .orElse(null);
            contents.add(new HugoContents(trimmed(source), trimmed(target).replaceFirst("^content/?", ""), language));
        }
    }

    /** The folders that the configuration mounts at the top of this part of a site. */
    static List<String> mountedAt(String target, HugoKeys keys) {
        List<String> folders = new ArrayList<>();
        for (Object each : keys.at("module", "mounts") instanceof List<?> mounts ? mounts : List.of()) {
            HugoKeys mount = each instanceof Map<?, ?> map ? HugoKeys.of(map) : new HugoKeys(Map.of());
            String source = mount.text("source");
            String at = mount.text("target");
            if (source != null && at != null && trimmed(at).equals(target)) {
                folders.add(trimmed(source));
            }
        }
        return folders;
    }

    static String trimmed(String folder) {
        return folder.strip().replaceAll("^(?:\\./|/)++|/+$", "");
    }
}
