package io.inkstone.importer.hexo;

import io.inkstone.importer.document.IncludedCode;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.InnerText;
import io.inkstone.importer.text.NumberedText;
import io.inkstone.importer.text.Piece;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the tags of a text by what they stand for. What stands in code is text. A pair that is not known loses its tags and
 * keeps what is between; of a single tag that is not known the picture or address that it names stays, else the tag as written. Each with
 * a warning that names the line.
 */
final class HexoTagConverter {
    private static final Pattern COMMENT = Pattern.compile("\\{#\\s[^{}]*?\\s#\\}");
    private static final int DEEPEST = 20;

    private final HexoTagSite site;
    private final HexoLinks links;
    private final Notices notices;

    HexoTagConverter(HexoTagSite site, Notices notices) {
        this.site = site;
        this.links = new HexoLinks(site);
        this.notices = notices;
    }

    NumberedText convert(NumberedText text) {
        return convert(withoutComments(text), 0);
    }

    private NumberedText withoutComments(NumberedText text) {
        CodeMask mask = text.text().indexOf("{#") < 0 ? null : CodeMask.of(text);
        if (mask == null) {
            return text;
        }
        NumberedText.Builder out = new NumberedText.Builder();
        int[] from = {0};
        COMMENT.matcher(text.text())
                .results()
                .filter(found -> !mask.isCode(found.start()))
                .forEach(found -> {
                    out.copy(text, from[0], found.start());
                    from[0] = found.end();
                });
        return out.copy(text, from[0], text.length()).build();
    }

    private NumberedText convert(NumberedText text, int depth) {
        String chars = text.text();
        if (chars.indexOf("{%") < 0 && chars.indexOf("{{") < 0) {
            return text;
        }
        HexoTags tags = HexoTags.in(text);
        NumberedText.Builder out = new NumberedText.Builder();
        int from = 0;
        for (HexoTag tag : tags.all()) {
            if (tag.start() >= from) {
                Piece piece = piece(text, tag, tags.ends().get(tag), depth);
                int start = Math.max(from, piece.start());
                out.copy(text, from, start).copy(piece.replacement());
                from = Math.max(from, piece.end());
            }
        }
        return out.copy(text, from, chars.length()).build();
    }

    private Piece piece(NumberedText text, HexoTag tag, @Nullable HexoTag end, int depth) {
        if (HexoVerbatim.isVerbatim(tag.name())) {
            return end == null ? literal(text, tag, "is not closed") : HexoVerbatim.piece(text, tag, end);
        }
        if (end != null && depth < DEEPEST) {
            return pair(text, tag, end, depth);
        }
        return single(text, tag);
    }

    private Piece pair(NumberedText text, HexoTag tag, HexoTag end, int depth) {
        NumberedText written = InnerText.of(text, tag.end(), end.start());
        NumberedText friends = HexoFriends.isFriends(tag.name()) ? HexoFriends.convert(written) : null;
        if (friends != null) {
            return Piece.block(text, tag.start(), end.end(), friends);
        }
        NumberedText inner = convert(written, depth + 1);
        NumberedText block = HexoBlocks.convert(tag, inner);
        if (block == null) {
            String message = "\"" + tag.shown() + "\" is not understood; what stands between it and its end was kept";
            notices.add(NoticeKind.MARKUP, text.numberAt(tag.start()), message);
            block = inner;
        }
        return Piece.block(text, tag.start(), end.end(), block);
    }

    private Piece single(NumberedText text, HexoTag tag) {
        if (tag.name().matches("include[_-]code")) {
            return includedCode(text, tag);
        }
        String value = links.value(tag);
        value = value == null ? HexoMedia.value(tag) : value;
        value = value == null ? HexoInline.value(tag) : value;
        if (value != null) {
            return Piece.of(text, tag.start(), tag.end(), value);
        }
        if (tag.name().equals("note") && !tag.arguments().isEmpty()) {
            return note(text, tag);
        }
        String line = HexoBlocks.line(tag);
        return line == null
                ? unknown(text, tag)
                : Piece.block(text, tag.start(), tag.end(), NumberedText.atLine(line, text.numberAt(tag.start())));
    }

    private Piece unknown(NumberedText text, HexoTag tag) {
        String named = tag.isEnd() ? null : new HexoOwnTags(site).value(tag);
        if (named == null) {
            return literal(text, tag, "is not understood");
        }
        String message = "\"" + tag.shown() + "\" is not understood; what it names was put in its place";
        notices.add(NoticeKind.MARKUP, text.numberAt(tag.start()), message);
        return Piece.of(text, tag.start(), tag.end(), named);
    }

    private Piece includedCode(NumberedText text, HexoTag tag) {
        IncludedCode included = IncludedCode.of(tag.arguments());
        if (included == null) {
            return Piece.unchanged(text, tag.start(), tag.end());
        }
        int line = text.numberAt(tag.start());
        String code = site.code(included.path());
        if (code == null) {
            notices.add(
                    NoticeKind.LINK_MISSING, line, "the archive does not hold the file of code: " + included.path());
        }
        String title = included.title().isEmpty() ? "" : included.title() + ": ";
        String block = code == null ? title + "`" + included.path() + "`" : included.markdown(code);
        return Piece.block(text, tag.start(), tag.end(), NumberedText.atLine(block, line));
    }

    /** Some themes have notes of one line. */
    private static Piece note(NumberedText text, HexoTag tag) {
        NumberedText words =
                NumberedText.atLine(new HexoArguments(tag.arguments()).title(), text.numberAt(tag.start()));
        return Piece.block(text, tag.start(), tag.end(), HexoBlocks.alert("NOTE", "", words));
    }

    private Piece literal(NumberedText text, HexoTag tag, String why) {
        if (!tag.isEnd()) {
            boolean post = tag.name().startsWith("post_");
            notices.add(
                    post ? NoticeKind.LINK_MISSING : NoticeKind.LIQUID,
                    text.numberAt(tag.start()),
                    "\"" + tag.shown() + "\" " + (post ? "leads to no post of the archive" : why));
        }
        return tag.name().equals("post_link") && !tag.arguments().isEmpty()
                ? Piece.of(text, tag.start(), tag.end(), HexoLinks.wordsOfPostLink(tag))
                : Piece.unchanged(text, tag.start(), tag.end());
    }
}
