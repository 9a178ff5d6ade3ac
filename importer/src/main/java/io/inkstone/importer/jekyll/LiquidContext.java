package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What Liquid may ask for while a page is converted.
 *
 * @param url the page's address on the old site
 * @param parameters what an include was called with; null outside of includes
 * @param variables what {@code assign} and {@code capture} put aside so far
 */
record LiquidContext(
        FrontMatter site,
        FrontMatter page,
        String url,
        @Nullable ZonedDateTime date,
        @Nullable Map<String, String> parameters,
        Map<String, LiquidVariable> variables) {

    /** Keys whose values must not get into a text, whoever asks. */
    private static final Pattern SECRET =
            Pattern.compile("(?i).*(?:secret|token|password|passwd|api_?key|private|credential).*");

    LiquidContext inInclude(Map<String, String> given) {
        return new LiquidContext(site, page, url, date, given, variables);
    }

    void put(String name, String text) {
        variables.put(name, LiquidVariable.of(text));
    }

    /** The value of {@code page.title} and the like, as Liquid prints it; null for what is not known here. */
    @Nullable
    Object value(String path) {
        List<String> names = List.of(path.split("\\.", -1));
        List<String> rest = names.subList(1, names.size());
        return switch (names.getFirst()) {
            case "page" -> pageValue(path, rest);
            case "site" -> siteValue(path, rest);
            case "include" ->
                parameters == null || rest.size() != 1 ? null : parameters.getOrDefault(rest.getFirst(), "");
            default -> null;
        };
    }

    /** Whether it names what the old site put together of its texts, such as {@code site.posts} or a collection. */
    boolean isOfWholeSite(String path) {
        List<String> names = List.of(path.split("[.\\[]", -1));
        return switch (names.getFirst()) {
            case "paginator" -> true;
            case "site" -> names.size() > 1 && !names.get(1).equals("data") && site.value(names.get(1)) == null;
            default -> false;
        };
    }

    private @Nullable Object pageValue(String path, List<String> names) {
        return switch (path) {
            case "page.url" -> url;
            case "page.id" -> url.replaceFirst("(?:\\.html|/)$", "");
            case "page.date" -> date;
            default -> lookUp(page, names);
        };
    }

    private @Nullable Object siteValue(String path, List<String> names) {
        if (names.stream().anyMatch(name -> SECRET.matcher(name).matches())) {
            return null;
        }
        Object value = lookUp(site, names);
        return value == null && (path.equals("site.baseurl") || path.equals("site.url")) ? "" : value;
    }

    private static @Nullable Object lookUp(FrontMatter from, List<String> names) {
        Object value = names.isEmpty() ? null : from.value(names.getFirst());
        for (String name : names.isEmpty() ? names : names.subList(1, names.size())) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value instanceof List<?> list ? printed(list) : value instanceof Map<?, ?> ? null : value;
    }

    private static @Nullable Object printed(List<?> list) {
        return list.stream().allMatch(String.class::isInstance)
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : null;
    }
}
