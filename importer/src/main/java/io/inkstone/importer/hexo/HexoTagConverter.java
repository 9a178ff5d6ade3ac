package io.inkstone.importer.hexo;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the tags of a text by what they stand for. What stands in code is text. A pair that is not known loses its tags and
 * keeps what is between; a single tag that is not known stays as written. Both with a warning that names the line.
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
                HexoPiece piece = piece(text, tag, tags.ends().get(tag), depth);
                int start = Math.max(from, piece.start());
                out.copy(text, from, start).copy(piece.replacement());
                from = Math.max(from, piece.end());
            }
        }
        return out.copy(text, from, chars.length()).build();
    }

    private HexoPiece piece(NumberedText text, HexoTag tag, @Nullable HexoTag end, int depth) {
        if (HexoVerbatim.isVerbatim(tag.name())) {
            return end == null ? literal(text, tag, "is not closed") : HexoVerbatim.piece(text, tag, end);
        }
        if (end != null && depth < DEEPEST) {
            return pair(text, tag, end, depth);
        }
        return single(text, tag);
    }

    private HexoPiece pair(NumberedText text, HexoTag tag, HexoTag end, int depth) {
        NumberedText written = HexoInner.of(text, tag.end(), end.start());
        NumberedText friends = HexoFriends.isFriends(tag.name()) ? HexoFriends.convert(written) : null;
        if (friends != null) {
            return HexoPiece.block(text, tag.start(), end.end(), friends);
        }
        NumberedText inner = convert(written, depth + 1);
        NumberedText block = HexoBlocks.convert(tag, inner);
        if (block == null) {
            String message = "\"" + tag.shown() + "\" is not understood; what stands between it and its end was kept";
            notices.add(NoticeKind.MARKUP, text.numberAt(tag.start()), message);
            block = inner;
        }
        return HexoPiece.block(text, tag.start(), end.end(), block);
    }

    private HexoPiece single(NumberedText text, HexoTag tag) {
        if (tag.name().matches("include[_-]code")) {
            return HexoIncludedCode.piece(text, tag, site, notices);
        }
        String value = links.value(tag);
        value = value == null ? HexoMedia.value(tag) : value;
        value = value == null ? HexoInline.value(tag) : value;
        if (value != null) {
            return HexoPiece.of(text, tag, value);
        }
        if (tag.name().equals("note") && !tag.arguments().isEmpty()) {
            return note(text, tag);
        }
        String line = HexoBlocks.line(tag);
        return line == null
                ? literal(text, tag, "is not understood")
                : HexoPiece.block(text, tag.start(), tag.end(), NumberedText.atLine(line, text.numberAt(tag.start())));
    }

    /** Some themes have notes of one line. */
    private static HexoPiece note(NumberedText text, HexoTag tag) {
        NumberedText words =
                NumberedText.atLine(new HexoArguments(tag.arguments()).title(), text.numberAt(tag.start()));
        return HexoPiece.block(text, tag.start(), tag.end(), HexoBlocks.alert("NOTE", "", words));
    }

    private HexoPiece literal(NumberedText text, HexoTag tag, String why) {
        if (!tag.isEnd()) {
            boolean post = tag.name().startsWith("post_");
            notices.add(
                    post ? NoticeKind.LINK_MISSING : NoticeKind.LIQUID,
                    text.numberAt(tag.start()),
                    "\"" + tag.shown() + "\" " + (post ? "leads to no post of the archive" : why));
        }
        return HexoPiece.unchanged(text, tag.start(), tag.end());
    }
}
