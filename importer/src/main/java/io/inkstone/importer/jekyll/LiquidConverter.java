package io.inkstone.importer.jekyll;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the Liquid whose value is certain by that value. What stands in code is text; what is not certain stays as
 * it was written, with a warning that names its line.
 */
final class LiquidConverter {
    private static final Set<String> VERBATIM = Set.of("raw", "highlight", "codeblock", "comment");
    private static final int DEEPEST_INCLUDE = 5;

    private final LiquidSite site;
    private final LiquidContext context;
    private final Notices notices;
    private final int depth;

    LiquidConverter(LiquidSite site, LiquidContext context, Notices notices) {
        this(site, context, notices, 0);
    }

    private LiquidConverter(LiquidSite site, LiquidContext context, Notices notices, int depth) {
        this.site = site;
        this.context = context;
        this.notices = notices;
        this.depth = depth;
    }

    NumberedText convert(NumberedText text) throws IOException {
        String chars = text.text();
        if (chars.indexOf("{%") < 0 && chars.indexOf("{{") < 0) {
            return text;
        }
        CodeMask mask = CodeMask.of(LiquidVerbatim.blanked(text));
        NumberedText.Builder out = new NumberedText.Builder();
        int from = 0;
        for (LiquidToken token = LiquidToken.next(chars, 0); token != null; token = LiquidToken.next(chars, from)) {
            LiquidPiece piece = mask.isCode(token.start()) ? inCode(text, mask, token) : outside(text, token);
            out.copy(text, from, piece.start());
            out.copy(piece.replacement());
            from = piece.end();
        }
        return out.copy(text, from, chars.length()).build();
    }

    /** Code is literal; only the marks of {@code raw} go, which the old site did not show either. */
    private LiquidPiece inCode(NumberedText text, CodeMask mask, LiquidToken token) {
        return token.name().equals("raw")
                ? LiquidVerbatim.rawInCode(text, mask, token)
                : LiquidPiece.unchanged(text, token.start(), token.start() + 2);
    }

    private LiquidPiece outside(NumberedText text, LiquidToken token) throws IOException {
        if (VERBATIM.contains(token.name())) {
            LiquidPiece block = LiquidVerbatim.block(text, token);
            return block != null ? block : literal(text, token, "is not closed");
        }
        LiquidToken end = token.name().equals("capture") ? LiquidVerbatim.closing(text.text(), token) : null;
        if (end != null) {
            return capture(text, token, end);
        }
        String value = token.tag() ? new LiquidTags(site, notices).value(token, text) : output(token);
        if (value != null) {
            return LiquidPiece.of(text, token, value);
        }
        return isInclude(token) ? include(text, token) : literal(text, token, "is not understood");
    }

    private @Nullable String output(LiquidToken token) {
        return new LiquidExpression(context).evaluate(token.content());
    }

    /** Puts aside what stands between, to be shown where the page prints it. */
    private LiquidPiece capture(NumberedText text, LiquidToken token, LiquidToken end) throws IOException {
        String inner = text.text().substring(token.end(), end.start());
        NumberedText captured = convert(NumberedText.of(inner, text.numberAt(token.end())));
        context.captured().put(token.arguments(), captured.text());
        return LiquidPiece.without(text, token.start(), end.end());
    }

    private static boolean isInclude(LiquidToken token) {
        return token.tag() && token.name().matches("include(?:_relative|_cached)?");
    }

    private LiquidPiece include(NumberedText text, LiquidToken token) throws IOException {
        LiquidInclude include = LiquidInclude.of(token, new LiquidExpression(context));
        String included = depth < DEEPEST_INCLUDE ? site.include(include.path(), include.relative()) : null;
        int line = text.numberAt(token.start());
        if (included == null) {
            String stand = include.withoutFile();
            if (stand == null) {
                notices.add(
                        NoticeKind.LIQUID,
                        line,
                        "left out, because the archive does not hold the file: " + token.content());
            }
            return LiquidPiece.of(text, token, stand == null ? include.words() : stand);
        }
        LiquidConverter inner = new LiquidConverter(site, context.inInclude(include.parameters()), notices, depth + 1);
        return LiquidPiece.of(
                text,
                token,
                inner.convert(NumberedText.atLine(included.strip(), line)).text());
    }

    private LiquidPiece literal(NumberedText text, LiquidToken token, String why) {
        String shown = token.content().replaceAll("\\s+", " ");
        String shortened = shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
        if (token.name().startsWith("end")) {
            return LiquidPiece.unchanged(text, token.start(), token.end());
        }
        notices.add(NoticeKind.LIQUID, text.numberAt(token.start()), "\"" + shortened + "\" " + why);
        return LiquidPiece.unchanged(text, token.start(), token.end());
    }
}
