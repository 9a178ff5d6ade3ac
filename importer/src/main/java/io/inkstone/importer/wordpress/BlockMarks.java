package io.inkstone.importer.wordpress;

import io.inkstone.importer.json.Json;
import io.inkstone.importer.json.JsonObject;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.NumberedText;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * The comments with which the block editor marks its blocks go; what they say and the HTML between them does not, such as the
 * language of code, comes into the HTML. Text outside of any block is classic text.
 */
final class BlockMarks {
    private static final Pattern MARK = Pattern.compile(
            "<!--\\s+(/)?wp:((?:[a-z][a-z0-9_-]*/)?[a-z][a-z0-9_-]*)\\s+(\\{[^-<]*+(?:(?:-(?!->)|<(?!!--))[^-<]*+)*+)?(/)?-->["
                + " \\t]*\\n"
                + "?");

    /** What WordPress made of other things than the text, which come in by themselves or belong to the theme. */
    private static final Pattern COMPUTED = Pattern.compile(
            "(?:post|comments?|query|site|term)-[a-z-]+|archives|avatar|calendar|categories|comments|home-link"
                + "|latest-(?:posts|comments)|loginout|navigation|page-list|pattern|query|read-more|rss|search|social-links?"
                + "|spacer|tag-cloud|template-part|jetpack/(?:contact-form|related-posts|subscriptions)");

    private static final Set<String> LANGUAGES = Set.of("language", "lang", "codeLanguage", "mode");

    private final NumberedText text;
    private final Notices notices;
    private final Function<String, @Nullable String> references;
    private final NumberedText.Builder out = new NumberedText.Builder();
    private String language = "";
    private int depth;

    private BlockMarks(NumberedText text, Notices notices, Function<String, @Nullable String> references) {
        this.text = text;
        this.notices = notices;
        this.references = references;
    }

    static boolean isIn(String text) {
        return text.contains("<!-- wp:");
    }

    /** @param references the text of a reusable block by its id, and of footnotes for {@code footnotes}; null for none */
    static NumberedText convert(NumberedText text, Notices notices, Function<String, @Nullable String> references) {
        return new BlockMarks(text, notices, references).convert();
    }

    private NumberedText convert() {
        Matcher mark = MARK.matcher(text.text());
        int from = 0;
        while (mark.find()) {
            copy(from, mark.start());
            from = mark.end();
            if (mark.group(1) != null) {
                depth = Math.max(0, depth - 1);
                language = "";
            } else if (isAlone(mark)) {
                withoutText(mark);
            } else {
                depth++;
                language = language(attributes(mark));
            }
        }
        copy(from, text.length());
        return out.build();
    }

    /** Whether it is opening and end in one; the slash stands behind the attributes, where it has such. */
    private static boolean isAlone(Matcher mark) {
        return mark.group(4) != null || (mark.group(3) != null && mark.group(3).endsWith("/"));
    }

    private static JsonObject attributes(Matcher mark) {
        return Json.objectOf(mark.group(3));
    }

    private static String language(JsonObject attributes) {
        return LANGUAGES.stream()
                .sorted()
                .map(attributes::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private void copy(int from, int to) {
        String piece = text.text().substring(from, to);
        int number = text.numberAt(from);
        int pre = language.isEmpty() ? -1 : piece.indexOf("<pre");
        if (depth == 0 && !piece.isBlank() && !piece.contains("<p>") && !piece.contains("<p ")) {
            out.append(Autop.of(piece), number);
        } else if (pre >= 0) {
            out.copy(text, from, from + pre + "<pre".length());
            out.append(" data-language=\"" + Entities.escape(language) + "\"", number);
            out.copy(text, from + pre + "<pre".length(), to);
            language = "";
        } else {
            out.copy(text, from, to);
        }
    }

    /** A block that is nothing but its mark. */
    private void withoutText(Matcher mark) {
        int number = text.numberAt(mark.start());
        String name = mark.group(2);
        JsonObject attributes = attributes(mark);
        String reference = name.equals("block") ? attributes.text("ref") : name.equals("footnotes") ? name : null;
        String referred = reference == null ? null : references.apply(reference);
        if (referred != null) {
            NumberedText inner = NumberedText.atLine(referred, number);
            // A reusable block is not looked through for further ones, of which it might be one.
            out.copy(convert(inner, notices, nested -> null)).append("\n", number);
        } else if (name.endsWith("separator")) {
            out.append("<hr>\n", number);
        } else if (reference == null && !COMPUTED.matcher(name).matches()) {
            notices.add(
                    NoticeKind.MARKUP, number, "the block \"" + name + "\" has no text of its own and was left out");
        }
    }
}
