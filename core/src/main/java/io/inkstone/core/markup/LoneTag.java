package io.inkstone.core.markup;

import java.util.Set;

/** What becomes of a tag whose partner is not beside it. */
enum LoneTag {
    MARKUP,
    /** Its end tag is put right behind it. */
    CLOSED,
    TEXT;

    /** HTML §13.2.5: what follows one of these, up to its end tag, is not parsed. */
    private static final Set<String> SWALLOWING =
            Set.of("noembed", "noframes", "noscript", "plaintext", "script", "style", "textarea", "title", "xmp");

    /** What follows one of these is shown only where the player cannot be. */
    private static final Set<String> PLAYERS = Set.of("audio", "video");

    /** Elements that have no end tag, or need none (HTML §13.1.2.4). */
    private static final Set<String> ENDLESS = Set.of(
            "br", "caption", "dd", "dt", "hr", "li", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead",
            "tr", "wbr");

    /**
     * Amid words, a tag without attributes is most likely spoken of: {@code <meta>}, {@code <T>}. Elements that an article
     * may hold are taken for markup all the same if they end in another block.
     */
    static LoneTag inText(HtmlTag tag, WrittenTags written) {
        if (tag.isEnd()) {
            return ENDLESS.contains(tag.name()) || written.opens(tag.name()) ? MARKUP : TEXT;
        }
        if (SWALLOWING.contains(tag.name())) {
            return TEXT;
        }
        boolean endsElsewhere = Sanitizer.knows(tag.name()) && written.closes(tag.name());
        return tag.isBare() && !ENDLESS.contains(tag.name()) && !endsElsewhere ? TEXT : ofPlayer(tag, written);
    }

    /** A block of HTML is meant as such; only what is none of HTML's may be spoken of. */
    static LoneTag inBlock(HtmlTag tag, WrittenTags written) {
        if (tag.isEnd()) {
            return MARKUP;
        }
        boolean unknown = tag.isBare() && !HtmlElements.KNOWN.contains(tag.name()) && !written.closes(tag.name());
        return unknown || SWALLOWING.contains(tag.name()) ? TEXT : ofPlayer(tag, written);
    }

    private static LoneTag ofPlayer(HtmlTag tag, WrittenTags written) {
        boolean swallows = PLAYERS.contains(tag.name()) && !written.closes(tag.name());
        return swallows || tag.name().equals("iframe") ? CLOSED : MARKUP;
    }
}
