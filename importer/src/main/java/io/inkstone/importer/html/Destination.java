package io.inkstone.importer.html;

import java.util.regex.Pattern;

/** A destination and a title as they stand between a link's parentheses. */
final class Destination {
    private static final Pattern ENTITY = Pattern.compile("&(?=(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});)");
    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=[!-/:-@\\[-`{-~])");

    private Destination() {}

    static String of(String url) {
        String clean =
                url.strip().replaceAll("[\\r\\n\\t]+", "").replace("\\", "%5C").replaceAll("[\\x00-\\x20]", "%20");
        clean = ENTITY.matcher(clean.replace("<", "%3C").replace(">", "%3E")).replaceAll("&amp;");
        return isBalanced(clean) ? clean : clean.replace("(", "%28").replace(")", "%29");
    }

    static String of(String url, String title) {
        String plain = title.replaceAll("\\s+", " ").strip();
        if (plain.isEmpty()) {
            return of(url);
        }
        String escaped = BACKSLASH.matcher(plain).replaceAll("\\\\\\\\").replace("\"", "\\\"");
        return of(url) + " \"" + ENTITY.matcher(escaped).replaceAll("&amp;") + "\"";
    }

    private static boolean isBalanced(String url) {
        int depth = 0;
        for (int i = 0; i < url.length() && depth >= 0; i++) {
            depth += url.charAt(i) == '(' ? 1 : url.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }
}
