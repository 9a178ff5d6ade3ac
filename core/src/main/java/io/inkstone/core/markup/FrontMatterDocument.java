package io.inkstone.core.markup;

import org.jspecify.annotations.Nullable;

/**
 * A text file taken apart once: front matter above, body below.
 *
 * @param yaml what stood between the fences, null where the file has none
 * @param bodyLine the line of the file, from 1, on which the body begins
 */
public record FrontMatterDocument(
        FrontMatter frontMatter, @Nullable String yaml, String body, int bodyLine) {

    /**
     * Splits at the first closing fence; whatever follows is body, also another fence. Never fails: what cannot be read
     * as YAML is read line by line, and what is no front matter at all is body.
     */
    public static FrontMatterDocument read(String text) {
        FrontMatterFence fence = FrontMatterFence.find(text);
        if (fence == null) {
            return new FrontMatterDocument(FrontMatterFence.remarkOn(text), null, text, 1);
        }
        String yaml = text.substring(fence.yamlStart(), fence.yamlEnd());
        FrontMatter frontMatter = YamlReader.read(yaml, fence.yamlLine());
        if (frontMatter.values().isEmpty() && !YamlReader.isEmpty(yaml)) {
            return new FrontMatterDocument(FrontMatter.none(), null, text, 1);
        }
        return new FrontMatterDocument(frontMatter, yaml, text.substring(fence.bodyStart()), fence.bodyLine());
    }

    public boolean hasFrontMatter() {
        return yaml != null;
    }
}
