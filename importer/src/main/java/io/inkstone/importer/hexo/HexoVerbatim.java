package io.inkstone.importer.hexo;

import io.inkstone.importer.text.AsMarkdown;
import io.inkstone.importer.text.InnerText;
import io.inkstone.importer.text.NumberedText;
import io.inkstone.importer.text.Piece;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tags whose content is no Markdown: code, diagrams, formulas, and {@code raw}. */
final class HexoVerbatim {
    private static final Set<String> CODE = Set.of("codeblock", "code");
    private static final Map<String, String> LANGUAGES = Map.of("mermaid", "mermaid", "flowchart", "flow");
    private static final Set<String> MATH = Set.of("mathjax", "katex", "math");
    private static final Pattern CODE_OPENING = Pattern.compile("\\{%-?\\s*(codeblock|code)\\b[^%]*%\\}");
    private static final Pattern RAW_MARK =
            Pattern.compile("[ \\t]*\\{%-?\\s*(?:end)?raw\\s*-?%\\}[ \\t]*(?:\\n|$)|\\{%-?\\s*(?:end)?raw\\s*-?%\\}");
    private static final Pattern OPTION =
            Pattern.compile("(?:line_number|line_threshold|first_line|wrap|mark|language_attr|highlight):\\S*");
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|\\s)lang(?:uage)?:\\s*(\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("(?:^|\\s)(https?://\\S+)(?:\\s+(.+))?$");

    private HexoVerbatim() {}

    static boolean isVerbatim(String name) {
        return name.equals("raw") || CODE.contains(name) || LANGUAGES.containsKey(name) || MATH.contains(name);
    }

    /** The text with what stands in blocks of code made harmless, so that its back-ticks open no code. */
    static NumberedText blanked(NumberedText text) {
        if (text.text().indexOf("endcode") < 0) {
            return text;
        }
        Matcher opening = CODE_OPENING.matcher(text.text());
        StringBuilder blanked = new StringBuilder(text.text());
        int from = 0;
        while (opening.find(from)) {
            HexoTag tag = new HexoTag(opening.start(), opening.end(), opening.group(1), "");
            HexoTag end = closing(text.text(), tag);
            if (end == null) {
                break;
            }
            for (int i = tag.end(); i < end.start(); i++) {
                blanked.setCharAt(i, text.text().charAt(i) == '\n' ? '\n' : 'x');
            }
            from = end.end();
        }
        return NumberedText.of(blanked.toString(), 1);
    }

    /** The tag that ends it; null where it is never closed. */
    static @Nullable HexoTag closing(String text, HexoTag opening) {
        Pattern end = Pattern.compile("\\{%-?\\s*end" + Pattern.quote(opening.name()) + "\\s*-?%\\}");
        Matcher closing = end.matcher(text);
        return closing.find(opening.end())
                ? new HexoTag(closing.start(), closing.end(), "end" + opening.name(), "")
                : null;
    }

    static Piece piece(NumberedText text, HexoTag opening, HexoTag closing) {
        if (opening.name().equals("raw")) {
            return raw(text, opening, closing);
        }
        int first = text.numberAt(opening.start());
        NumberedText inner = new NumberedText.Builder()
                .copy(text, opening.end(), closing.start())
                .build();
        String bare = RAW_MARK.matcher(inner.text()).replaceAll("");
        NumberedText kept = InnerText.trimmed(bare.equals(inner.text()) ? inner : NumberedText.of(bare, first));
        NumberedText.Builder out = new NumberedText.Builder();
        if (MATH.contains(opening.name())) {
            out.append("$$\n", first).copy(kept).append("\n$$", text.numberAt(closing.start()));
        } else {
            String fence = AsMarkdown.fence(kept.text());
            out.append(caption(opening) + fence + language(opening) + "\n", first);
            out.copy(kept).append("\n" + fence, text.numberAt(closing.start()));
        }
        return Piece.block(text, opening.start(), closing.end(), out.build());
    }

    /** Its marks go, whether it stands in a line or around lines. */
    private static Piece raw(NumberedText text, HexoTag opening, HexoTag closing) {
        Piece first = Piece.without(text, opening.start(), opening.end());
        Piece last = Piece.without(text, closing.start(), closing.end());
        if (first.end() > last.start()) {
            first = new Piece(opening.start(), opening.end(), first.replacement());
            last = new Piece(closing.start(), closing.end(), last.replacement());
        }
        NumberedText inner =
                new NumberedText.Builder().copy(text, first.end(), last.start()).build();
        return new Piece(first.start(), last.end(), inner);
    }

    private static String language(HexoTag opening) {
        String fixed = LANGUAGES.get(opening.name());
        Matcher language = LANGUAGE.matcher(opening.arguments());
        return fixed != null ? fixed : language.find() ? language.group(1) : "";
    }

    /** The title of the code and where it is from (tag/code.ts). */
    private static String caption(HexoTag opening) {
        if (!CODE.contains(opening.name())) {
            return "";
        }
        String bare = LANGUAGE.matcher(OPTION.matcher(opening.arguments()).replaceAll(""))
                .replaceAll("")
                .strip();
        Matcher address = ADDRESS.matcher(bare);
        String caption = AsMarkdown.caption(HexoArguments.unquoted(bare));
        if (address.find()) {
            String title = AsMarkdown.caption(
                    HexoArguments.unquoted(bare.substring(0, address.start()).strip()));
            String words = address.group(2) == null ? address.group(1) : address.group(2);
            caption = (title + " " + AsMarkdown.link(words, address.group(1))).strip();
        }
        return caption.isEmpty() ? "" : caption + "\n\n";
    }
}
