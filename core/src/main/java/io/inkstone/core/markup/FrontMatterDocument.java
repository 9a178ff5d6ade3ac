package io.inkstone.core.markup;

import org.jspecify.annotations.Nullable;

/**
 * A text file taken apart once: front matter above, body below. Front matter is YAML between {@code ---}, TOML between
 * {@code +++}, a JSON object at the head of the file, or JSON above {@code ;;;} with or without its braces.
 *
 * @param source the front matter as it was written, without its fences; null where the file has none
 * @param bodyLine the line of the file, from 1, on which the body begins
 */
public record FrontMatterDocument(
        FrontMatter frontMatter, @Nullable String source, String body, int bodyLine) {

    /**
     * Splits at the first closing fence; whatever follows is body, also another fence. Never fails: what cannot be read
     * as its fences promise is read line by line, and what is no front matter at all is body.
     */
    public static FrontMatterDocument read(String text) {
        FrontMatterFence fence = FrontMatterFence.find(text);
        if (fence == null) {
            return new FrontMatterDocument(FrontMatterFence.remarkOn(text), null, text, 1);
        }
        String source = text.substring(fence.start(), fence.end());
        FrontMatter frontMatter = fence.format().read(source, fence.line());
        if (frontMatter.values().isEmpty() && !fence.format().isEmpty(source)) {
            return new FrontMatterDocument(FrontMatter.none(), null, text, 1);
        }
        return new FrontMatterDocument(frontMatter, source, text.substring(fence.bodyStart()), fence.bodyLine());
    }

    public boolean hasFrontMatter() {
        return source != null;
    }
}
