package io.inkstone.importer.push;

import io.inkstone.core.export.ExportedPost;
import io.inkstone.core.post.PostContent;
import io.inkstone.core.sync.EditedText;
import io.inkstone.importer.export.TextWriter;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text that is to be committed.
 *
 * @param edit how it stood when it was read
 * @param written as an export would write it
 */
record Outgoing(EditedText edit, ExportedPost post, TextWriter.Written written) {
    /** Whether an import of a file gives the text as it stands here; blanks at the ends of lines do not count. */
    boolean is(PostContent file) {
        return file.kind() == post.kind()
                && plain(file.markdown()).equals(plain(post.markdown()))
                && Field.differing(this, file).isEmpty()
                && differingKeys(file).isEmpty();
    }

    /** The author's own keys that stand here otherwise than in a file; more may stand there. */
    Set<String> differingKeys(PostContent file) {
        return post.frontMatter().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(file.frontMatter().get(entry.getKey())))
                .map(entry -> entry.getKey())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that a file has and this text has not any more. */
    Set<String> missingKeys(PostContent file) {
        return file.frontMatter().keySet().stream()
                .filter(key -> !post.frontMatter().containsKey(key))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isExactly(PostContent file) {
        return Objects.equals(file.markdown(), post.markdown())
                && Field.differing(this, file).isEmpty()
                && differingKeys(file).isEmpty()
                && missingKeys(file).isEmpty();
    }

    private static String plain(String text) {
        return text.replaceAll("[ \\t\\r]+(?=\\n|\\z)", "").stripTrailing();
    }
}
