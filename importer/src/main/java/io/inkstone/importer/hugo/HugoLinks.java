package io.inkstone.importer.hugo;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.source.ArchivePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the text that another one names, as {@code ref} and {@code relref} do, and the translations of a text. */
final class HugoLinks {
    private final HugoConfiguration configuration;
    private final Map<String, String> addressByKey = new HashMap<>();
    private final Map<String, List<String>> addressesByName = new HashMap<>();
    private final Map<String, String> addressByPath = new HashMap<>();
    private final Map<String, String> addressByBundle = new HashMap<>();
    private final Map<String, Integer> languagesByKey = new HashMap<>();

    HugoLinks(HugoConfiguration configuration) {
        this.configuration = configuration;
    }

    void learn(HugoLocation location, String path, String address) {
        String code = location.language().code();
        addressByKey.putIfAbsent(code + ":" + folded(location.key()), address);
        addressesByName
                .computeIfAbsent(code + ":" + folded(location.baseName()), name -> new ArrayList<>())
                .add(address);
        addressByPath.put(path, address);
        if (location.kind() == HugoLocation.Kind.BUNDLE) {
            addressByBundle.put(ArchivePath.folder(path), address);
        }
        languagesByKey.merge(location.key(), 1, Integer::sum);
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Decoded; null for what the index does not know. */
    @Nullable
    String address(String path) {
        return addressByPath.get(path);
    }

    /** Below which the files of the bundle in this folder stood. */
    @Nullable
    String bundleAddress(String folder) {
        return addressByBundle.get(folder);
    }

    boolean hasTranslations(HugoLocation location) {
        return languagesByKey.getOrDefault(location.key(), 0) > 1;
    }

    /**
     * The encoded old address with what the reference says behind {@code #}; null where nothing is named so.
     *
     * @param lang null for the language of the text itself
     */
    @Nullable
    String ref(HugoLocation from, String written, @Nullable String lang) {
        int hash = written.indexOf('#');
        String anchor = hash < 0 ? "" : written.substring(hash);
        String named = (hash < 0 ? written : written.substring(0, hash))
                .replace('\\', '/')
                .strip();
        if (named.isEmpty()) {
            return anchor;
        }
        HugoLanguage other = lang == null ? null : configuration.language(lang);
        String code = other == null ? from.language().code() : other.code();
        String path = named.replaceFirst("(?i)/?(?:_?index)?(?:\\." + code + ")?\\.(?:md|markdown|html)$", "")
                .replaceFirst("/$", "");
        String address = find(from, path, code);
        return address == null ? null : encoded(address) + anchor;
    }

    private @Nullable String find(HugoLocation from, String path, String code) {
        String own = from.kind() == HugoLocation.Kind.PAGE ? from.folder() : from.key();
        List<@Nullable String> candidates = Arrays.asList(
                path.startsWith("/") ? null : ArchivePath.resolve(own, path),
                path.startsWith("/") ? null : ArchivePath.resolve(from.container(), path),
                ArchivePath.resolve("", path));
        for (String candidate : candidates) {
            String found = candidate == null ? null : addressByKey.get(code + ":" + folded(candidate));
            if (found != null) {
                return found;
            }
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<String> named = addressesByName.getOrDefault(code + ":" + folded(name), List.of());
        return named.size() == 1 ? named.getFirst() : null;
    }

    static String encoded(String address) {
        return Arrays.stream(address.split("/", -1)).map(PathText::encode).collect(Collectors.joining("/"));
    }
}
