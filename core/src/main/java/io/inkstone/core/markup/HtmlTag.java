package io.inkstone.core.markup;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A start or an end tag as it is written (CommonMark 0.31.2 §6.6). */
record HtmlTag(String name, boolean isEnd, boolean isBare, String text) {
    /**
     * Two groups: the name with the slash of an end tag before it, and what follows the name. {@code i<n} of a program is not
     * taken for a tag that goes on to the end of the program's own.
     */
    static final Pattern PATTERN = Pattern.compile(
            "<(/?[A-Za-z][A-Za-z0-9-]*+)((?:[^<>]|<(?!/(?:script|style)\\b))*+)>", Pattern.CASE_INSENSITIVE);

    static HtmlTag of(MatchResult match) {
        String name = match.group(1).toLowerCase(Locale.ROOT);
        boolean isEnd = name.startsWith("/");
        return new HtmlTag(
                isEnd ? name.substring(1) : name, isEnd, match.group(2).isBlank(), match.group());
    }

    String closed() {
        return text + "</" + name + ">";
    }

    String escaped() {
        return text.replace("<", "&lt;").replace(">", "&gt;");
    }
}
