package io.inkstone.importer.markdown;

import io.inkstone.importer.document.Callouts;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.NumberedText;
import java.util.List;
import java.util.regex.Pattern;

/** Makes our Markdown of Obsidian's: each step leaves code alone and hands on the lines' numbers. */
final class Obsidian {
    private static final Pattern COMMENT = Pattern.compile("%%.*?%%[ \\t]*", Pattern.DOTALL);
    private static final Pattern BLOCK_ID = Pattern.compile("(?m)(?:^|[ \\t]+)\\^[A-Za-z0-9-]+[ \\t]*$");
    private static final Pattern HIGHLIGHT = Pattern.compile("==(?=[^\\s=])([^\\n=]+?)(?<=\\S)==(?!=)");

    private final WikiLinks links;
    private final HashTags tags = new HashTags();

    Obsidian(NoteNames names, MarkdownDocument document, Notices notices) {
        this.links = new WikiLinks(names, document.folder(), notices);
    }

    NumberedText convert(NumberedText text) {
        NumberedText shown = Marks.replace(text, COMMENT, mark -> "");
        NumberedText linked = links.convert(shown);
        NumberedText bare = Marks.replace(linked, BLOCK_ID, mark -> "");
        NumberedText marked = Marks.replace(bare, HIGHLIGHT, mark -> "<mark>" + mark.group(1) + "</mark>");
        return Callouts.convert(tags.convert(marked));
    }

    /** The tags that stood in the text, in their order. */
    List<String> tags() {
        return tags.found();
    }
}
