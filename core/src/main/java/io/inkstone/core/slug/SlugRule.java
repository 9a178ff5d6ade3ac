package io.inkstone.core.slug;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What makes a text a slug, each rule with the sentence for whoever broke it. */
record SlugRule(String sentence, Predicate<String> holds) {
    private static final List<SlugRule> RULES = List.of(
            new SlugRule(
                    "A slug has at least one letter or digit.",
                    text -> text.codePoints().anyMatch(Character::isLetterOrDigit)),
            new SlugRule(
                    "A slug holds letters, digits and - _ . ~ only, without spaces.",
                    text -> text.codePoints().allMatch(SlugText::isAllowed)),
            new SlugRule(
                    "A slug neither begins nor ends with a hyphen or a dot.",
                    text -> !SlugText.isEdge(text.charAt(0)) && !SlugText.isEdge(text.charAt(text.length() - 1))),
            new SlugRule("A slug is written in lower case.", text -> text.equals(text.toLowerCase(Locale.ROOT))),
            new SlugRule(
                    "A slug is written in Unicode’s normal form C.",
                    text -> Normalizer.isNormalized(text, Normalizer.Form.NFC)),
            new SlugRule(
                    "A slug is at most " + Slug.MAX_WIRE_BYTES
                            + " bytes long in an address, where a Han character takes nine.",
                    text -> SlugText.wireBytes(text) <= Slug.MAX_WIRE_BYTES));

    static Optional<SlugRule> firstBroken(String text) {
        return RULES.stream().filter(rule -> !rule.holds.test(text)).findFirst();
    }
}
