package io.inkstone.importer.document;

import java.util.regex.Pattern;

/** A pattern of {@code exclude:} or {@code include:}: a path, a folder, or a glob with {@code *}, {@code **} and {@code ?}. */
public record GlobPattern(String text, Pattern pattern) {
    public static GlobPattern of(String text) {
        String path = text.strip().replaceAll("^(?:\\./|/)++", "").replaceAll("/+$", "");
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (path.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else {
                regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
            }
        }
        return new GlobPattern(path, Pattern.compile(regex + "(?:/.*)?", Pattern.DOTALL));
    }

    /** Whether it names the path or a folder above it; a name without a slash also fits in any folder. */
    public boolean matches(String path) {
        if (text.isEmpty()) {
            return false;
        }
        boolean anywhere = text.indexOf('/') < 0 && text.indexOf('*') >= 0;
        return pattern.matcher(path).matches()
                || (anywhere
                        && pattern.matcher(path.substring(path.lastIndexOf('/') + 1))
                                .matches());
    }
}
