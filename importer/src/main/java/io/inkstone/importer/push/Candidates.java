package io.inkstone.importer.push;

import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.core.post.PostContent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways in which a file could say what a text says here, the one that changes least first. */
final class Candidates {
    private final Outgoing post;
    private final SourceText file;
    private final PostContent imported;
    private final MediaSpelling spelling;

    /** @param imported what an import makes of the file as it is */
    Candidates(Outgoing post, SourceText file, PostContent imported, MediaSpelling spelling) {
        this.post = post;
        this.file = file;
        this.imported = imported;
        this.spelling = spelling;
    }

    List<byte[]> list() {
        String carried =
                spelling.in(ThreeWay.carry(imported.markdown(), post.post().markdown(), file.body()));
        String text = spelling.in(post.post().markdown());
        String whole = WholeFrontMatter.replacing(
                post, FrontMatterDocument.read(file.text()).frontMatter().values());
        List<String> candidates = new ArrayList<>();
        String head = head();
        if (head != null) {
            candidates.add(head + carried);
            candidates.add(head + text);
        }
        candidates.add(spelling.in(whole) + carried);
        candidates.add(spelling.in(whole + post.written().body()));
        return candidates.stream().distinct().map(file::with).toList();
    }

    /** A file of its own for a text that has none. */
    static byte[] fresh(Outgoing post, MediaSpelling spelling) {
        return spelling.in(WholeFrontMatter.ofNew(post) + post.written().body()).getBytes(StandardCharsets.UTF_8);
    }

    /** The front matter with the keys that changed; null if it is of a kind of which no single key can be written. */
    private @Nullable String head() {
        var changed = Field.differing(post, imported);
        var keys = post.differingKeys(imported);
        var gone = post.missingKeys(imported);
        if (changed.isEmpty() && keys.isEmpty() && gone.isEmpty()) {
            return file.head();
        }
        FrontMatterEdit edit = FrontMatterEdit.of(file.head());
        if (edit == null) {
            return null;
        }
        changed.forEach(field -> write(edit, field));
        keys.forEach(key -> edit.put(List.of(key.toLowerCase(Locale.ROOT)), key, own(key)));
        gone.forEach(key -> edit.remove(List.of(key.toLowerCase(Locale.ROOT))));
        return edit.toString();
    }

    private void write(FrontMatterEdit edit, Field field) {
        for (Map.Entry<String, @Nullable Object> entry :
                post.written().frontMatter().entrySet()) {
            Object value = entry.getValue();
            if (value != null && field.names().contains(entry.getKey().toLowerCase(Locale.ROOT))) {
                edit.put(field.names(), entry.getKey(), spelling.in(value));
                return;
            }
        }
        edit.remove(field.names());
    }

    private Object own(String key) {
        return post.post().frontMatter().getOrDefault(key, "");
    }
}
