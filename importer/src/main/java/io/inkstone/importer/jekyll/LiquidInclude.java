package io.inkstone.importer.jekyll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A call of an include: {@code {% include figure.html src="/a.png" caption="Ink" %}}. */
record LiquidInclude(String path, boolean relative, Map<String, String> parameters) {
    private static final Pattern OUTPUT = Pattern.compile("\\{\\{\\s*(.*?)\\s*\\}\\}");
    private static final Pattern PARAMETER =
            Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^'\\\\]|\\\\.)*+)'|(\\S+))");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg|avif|bmp)(?:[?#].*)?");
    private static final List<String> ADDRESSES =
            List.of("src", "url", "href", "image_path", "image", "img", "file", "path", "link");
    private static final List<String> WORDS = List.of("caption", "title", "alt", "text", "content", "description");

    static LiquidInclude of(LiquidToken token, LiquidExpression expressions) {
        Matcher parameter = PARAMETER.matcher(token.arguments());
        int pathEnd = parameter.find() ? parameter.start() : token.arguments().length();
        String path = evaluated(token.arguments().substring(0, pathEnd).strip(), expressions);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (boolean found = pathEnd < token.arguments().length(); found; found = parameter.find()) {
            String quoted = parameter.group(2) != null ? parameter.group(2) : parameter.group(3);
            String value =
                    quoted != null ? quoted.replaceAll("\\\\(.)", "$1") : expressions.evaluate(parameter.group(4));
            parameters.put(parameter.group(1), value == null ? "" : value);
        }
        return new LiquidInclude(path, token.name().equals("include_relative"), parameters);
    }

    /** The path may be put together of outputs. */
    private static String evaluated(String path, LiquidExpression expressions) {
        return OUTPUT.matcher(path).replaceAll(output -> {
            String value = expressions.evaluate(output.group(1));
            return Matcher.quoteReplacement(value == null ? output.group() : value);
        });
    }

    /** What can be shown where the file is missing: its picture, or a link to what it would have embedded. */
    @Nullable
    String withoutFile() {
        String address = first(ADDRESSES);
        String id = parameters.get("id");
        if (address == null && id != null) {
            address = player(id);
        }
        if (address == null || !address.matches("(?:[A-Za-z][A-Za-z0-9+.-]*:|/|\\.|#|\\w).*")) {
            return null;
        }
        String words = first(WORDS);
        if (PICTURE.matcher(address).matches()) {
            return "![" + (words == null ? "" : words) + "](" + address + ")";
        }
        return link(address.replace(" ", "%20"), words);
    }

    private static String link(String address, @Nullable String words) {
        String whole = address.startsWith("//") ? "https:" + address : address;
        if (words == null && whole.matches("(?i)https?://[^<>]*")) {
            return "<" + whole + ">";
        }
        return "[" + (words == null ? whole.substring(whole.lastIndexOf('/') + 1) : words) + "](" + whole + ")";
    }

    /** The parameters that are words for readers. */
    String words() {
        return Stream.of("caption", "title", "text", "content", "description")
                .map(parameters::get)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private @Nullable String player(String id) {
        return path.contains("youtube")
                ? LiquidTags.video(id, "https://www.youtube.com/watch?v=")
                : path.contains("vimeo")
                        ? LiquidTags.video(id, "https://vimeo.com/")
                        : path.contains("bilibili") ? LiquidTags.video(id, "https://www.bilibili.com/video/") : null;
    }

    private @Nullable String first(List<String> names) {
        for (String name : names) {
            String value = parameters.get(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
