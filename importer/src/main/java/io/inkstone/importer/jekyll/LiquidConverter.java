package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.IncludedCode;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.InnerText;
import io.inkstone.importer.text.NumberedText;
import io.inkstone.importer.text.Piece;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the Liquid whose value is certain by that value. What stands in code is text; what is not certain stays as
 * it was written, with a warning that names its line.
 */
final class LiquidConverter {
    private static final Set<String> VERBATIM =
            Set.of("raw", "highlight", "codeblock", "comment", "mermaid", "plantuml");
    private static final Set<String> PAIRED = Set.of("capture", "blockquote", "pullquote");
    private static final Pattern BRANCHING = Pattern.compile("(?:end)?(?:if|unless|case|for|tablerow)");
    private static final Pattern ASSIGNMENT = Pattern.compile("([\\w-]+)\\s*=\\s*(.+)", Pattern.DOTALL);
    private static final Pattern LOOP = Pattern.compile("[\\w-]+\\s+in\\s+([^\\s|]+).*", Pattern.DOTALL);
    private static final Set<String> NOTHING = Set.of("nil", "null", "empty", "blank", "false");
    private static final int DEEPEST_INCLUDE = 5;
    private static final int DEEPEST_PAIR = 20;

    private final LiquidSite site;
    private final LiquidContext context;
    private final Notices notices;
    private final int depth;

    /** Variables that hold lists of what the old site held. */
    private final Set<String> lists = new HashSet<>();

    /** Whether any Liquid stayed in the text. */
    private boolean leftSome;

    /** In how many conditions and loops the next tag stands, none of which is evaluated. */
    private int open;

    /** Of tags of the site's own: those that do not end in this text from here on. */
    private Set<String> unclosed = new HashSet<>();

    /** In how many pairs of the site's own tags. */
    private int nested;

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
            Piece piece = mask.isCode(token.start()) ? inCode(text, mask, token) : outside(text, token);
            out.copy(text, from, piece.start());
            out.copy(piece.replacement());
            from = piece.end();
        }
        return out.copy(text, from, chars.length()).build();
    }

    /** Code is literal; only the marks of {@code raw} go, which the old site did not show either. */
    private Piece inCode(NumberedText text, CodeMask mask, LiquidToken token) {
        return token.name().equals("raw")
                ? LiquidVerbatim.rawInCode(text, mask, token)
                : Piece.unchanged(text, token.start(), token.start() + 2);
    }

    private Piece outside(NumberedText text, LiquidToken token) throws IOException {
        if (VERBATIM.contains(token.name())) {
            Piece block = LiquidVerbatim.block(text, token);
            return block != null ? block : literal(text, token, "is not closed");
        }
        LiquidToken end = PAIRED.contains(token.name()) ? LiquidVerbatim.closingAround(text.text(), token) : null;
        if (end != null) {
            return Octopress.QUOTES.contains(token.name()) ? quote(text, token, end) : capture(text, token, end);
        }
        LiquidToken endOfList = isList(token) ? LiquidVerbatim.closingAround(text.text(), token) : null;
        if (endOfList != null) {
            String message = shown(token) + " made a list of what the old site held, which is left out";
            notices.add(NoticeKind.LIQUID, text.numberAt(token.start()), message);
            leftSome |= depth > 0;
            return Piece.without(text, token.start(), endOfList.end());
        }
        if (token.tag() && token.name().equals("include_code")) {
            return includedCode(text, token);
        }
        String value = token.tag() ? new LiquidTags(site, notices).value(token, text) : output(token);
        if (value != null) {
            return Piece.of(text, token.start(), token.end(), value);
        }
        if (isInclude(token)) {
            return include(text, token);
        }
        return LiquidOwnTags.isOwn(token) ? own(text, token) : unevaluated(text, token);
    }

    private Piece own(NumberedText text, LiquidToken token) throws IOException {
        LiquidToken end = nested < DEEPEST_PAIR && !unclosed.contains(token.name())
                ? LiquidVerbatim.closingAround(text.text(), token)
                : null;
        String named = end == null ? LiquidOwnTags.named(token) : null;
        if (end == null) {
            unclosed.add(token.name());
        }
        if (end == null && named == null) {
            return unevaluated(text, token);
        }
        String kept =
                end == null ? "what it names was put in its place" : "what stands between it and its end was kept";
        notices.add(NoticeKind.MARKUP, text.numberAt(token.start()), shown(token) + " is not understood; " + kept);
        return end == null
                ? Piece.of(text, token.start(), token.end(), String.valueOf(named))
                : LiquidOwnTags.pair(text, token, end, within(InnerText.of(text, token.end(), end.start())));
    }

    private NumberedText within(NumberedText inner) throws IOException {
        Set<String> outside = unclosed;
        unclosed = new HashSet<>(outside);
        nested++;
        NumberedText converted = convert(inner);
        nested--;
        unclosed = outside;
        return converted;
    }

    private Piece unevaluated(NumberedText text, LiquidToken token) {
        if (token.name().equals("assign") && assign(token.arguments())) {
            return Piece.without(text, token.start(), token.end());
        }
        if (BRANCHING.matcher(token.name()).matches()) {
            open += token.name().startsWith("end") ? -1 : 1;
        }
        return literal(text, token, "is not understood");
    }

    /** A loop that readers never saw as such, and whose list Inkstone has in some place of its own. */
    private boolean isList(LiquidToken token) {
        Matcher loop = LOOP.matcher(token.name().equals("for") ? token.arguments() : "");
        return loop.matches() && (lists.contains(loop.group(1)) || context.isOfWholeSite(loop.group(1)));
    }

    /** Whether the value is certain. If not, the text's variable is no longer what it was before, either. */
    private boolean assign(String arguments) {
        Matcher assignment = ASSIGNMENT.matcher(arguments);
        if (!assignment.matches()) {
            return false;
        }
        String name = assignment.group(1);
        String expression = assignment.group(2);
        String from = expression.split("[\\s|]", 2)[0];
        boolean list = open == 0 && (lists.contains(from) || context.isOfWholeSite(from));
        lists.remove(name);
        String value = NOTHING.contains(expression) ? "" : new LiquidExpression(context).evaluate(expression);
        if (value != null && open == 0) {
            context.put(name, value);
            return true;
        }
        if (depth > 0) {
            return false;
        }
        context.variables().remove(name);
        return list && lists.add(name);
    }

    private @Nullable String output(LiquidToken token) {
        String value = new LiquidExpression(context).evaluate(token.content());
        String name = token.content().split("\\|", 2)[0].strip();
        LiquidVariable shown = value == null ? null : context.variables().get(name);
        if (shown != null) {
            leftSome |= !shown.whole();
            shown.notices().forEach(notice -> notices.add(notice.kind(), notice.line(), notice.message()));
            context.variables().put(name, shown.told());
        }
        return value;
    }

    /** Puts aside what stands between, to be shown where the page prints it. */
    private Piece capture(NumberedText text, LiquidToken token, LiquidToken end) throws IOException {
        String inner = text.text().substring(token.end(), end.start());
        Notices told = new Notices("");
        LiquidConverter within = new LiquidConverter(site, context, told, depth);
        NumberedText captured = within.convert(NumberedText.of(inner, text.numberAt(token.end())));
        String name = LiquidTags.unquoted(token.arguments());
        context.variables().put(name, new LiquidVariable(captured.text(), !within.leftSome, told.list()));
        return Piece.without(text, token.start(), end.end());
    }

    private Piece quote(NumberedText text, LiquidToken token, LiquidToken end) throws IOException {
        NumberedText inner = convert(InnerText.of(text, token.end(), end.start()));
        return Piece.block(text, token.start(), end.end(), Octopress.quote(token, inner));
    }

    private Piece includedCode(NumberedText text, LiquidToken token) throws IOException {
        IncludedCode included = IncludedCode.of(token.arguments());
        String code = included == null ? null : site.code(included.path());
        if (included == null || code == null) {
            return literal(text, token, "names no file of the archive");
        }
        NumberedText block = NumberedText.atLine(included.markdown(code), text.numberAt(token.start()));
        return Piece.block(text, token.start(), token.end(), block);
    }

    private static boolean isInclude(LiquidToken token) {
        return token.tag() && token.name().matches("include(?:_relative|_cached)?|render_partial");
    }

    private Piece include(NumberedText text, LiquidToken token) throws IOException {
        LiquidInclude include = LiquidInclude.of(token, new LiquidExpression(context));
        boolean setUp = JekyllBootstrap.isSetUp(include);
        if (setUp) {
            JekyllBootstrap.setUp(context);
        }
        String included = depth < DEEPEST_INCLUDE ? file(token, include) : null;
        int line = text.numberAt(token.start());
        if (included == null) {
            String stand = include.withoutFile();
            if (stand == null && !setUp) {
                notices.add(
                        NoticeKind.LIQUID,
                        line,
                        "left out, because the archive does not hold the file: " + token.content());
            }
            return Piece.of(text, token.start(), token.end(), stand == null ? include.words() : stand);
        }
        Notices told = new Notices("");
        LiquidConverter inner = new LiquidConverter(site, context.inInclude(include.parameters()), told, depth + 1);
        NumberedText value = inner.convert(NumberedText.atLine(included.strip(), line));
        if (inner.leftSome) {
            return notEvaluated(text, token, include);
        }
        told.list().forEach(notice -> notices.add(notice.kind(), notice.line(), notice.message()));
        return Piece.of(text, token.start(), token.end(), value.text());
    }

    private @Nullable String file(LiquidToken token, LiquidInclude include) throws IOException {
        return token.name().equals("render_partial")
                ? site.partial(LiquidTags.unquoted(include.path().split("\\s", 2)[0]))
                : site.include(include.path(), include.relative());
    }

    /** Its own Liquid would only litter the text: what it was called with tells readers more, else the call itself. */
    private Piece notEvaluated(NumberedText text, LiquidToken token, LiquidInclude include) {
        String why = "includes a file whose Liquid is not understood";
        String stand = include.withoutFile();
        if (stand == null) {
            return literal(text, token, why);
        }
        String message = shown(token) + " " + why + "; what it was called with was put in its place";
        notices.add(NoticeKind.MARKUP, text.numberAt(token.start()), message);
        return Piece.of(text, token.start(), token.end(), stand);
    }

    private static String shown(LiquidToken token) {
        String shown = token.content().replaceAll("\\s+", " ");
        return "\"" + (shown.length() > 80 ? shown.substring(0, 80) + "…" : shown) + "\"";
    }

    private Piece literal(NumberedText text, LiquidToken token, String why) {
        leftSome = true;
        if (token.name().startsWith("end")) {
            return Piece.unchanged(text, token.start(), token.end());
        }
        notices.add(NoticeKind.LIQUID, text.numberAt(token.start()), shown(token) + " " + why);
        return Piece.unchanged(text, token.start(), token.end());
    }
}
