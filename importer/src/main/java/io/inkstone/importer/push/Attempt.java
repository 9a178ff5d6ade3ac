package io.inkstone.importer.push;

import io.inkstone.core.post.PostContent;
import io.inkstone.core.post.PostStatus;
import io.inkstone.importer.run.ReadDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text on its way into its file: candidates are tried until an import of one gives the text. */
final class Attempt {
    private final Outgoing text;
    private final byte @Nullable [] imported;
    private final byte @Nullable [] there;
    private final Deque<byte[]> candidates = new ArrayDeque<>();
    private String path;
    private @Nullable String previousPath;
    private @Nullable Composed done;
    private @Nullable String reason;

    /**
     * For a file that lies in the repository, or is to.
     *
     * @param imported as it came in last; null for a new one
     * @param there as it lies there now; null for a new one
     */
    Attempt(Outgoing text, String path, byte @Nullable [] imported, byte @Nullable [] there) {
        this.text = text;
        this.path = path;
        this.imported = imported;
        this.there = there;
    }

    Outgoing text() {
        return text;
    }

    String path() {
        return path;
    }

    boolean isNew() {
        return imported == null;
    }

    /** Looks at what an import makes of the file as it came in; null if it makes nothing of it. */
    void begin(@Nullable ReadDocument file, MediaSpelling spelling) {
        SourceText source = imported == null ? null : SourceText.of(imported);
        if (imported == null) {
            candidates.add(Candidates.fresh(text, spelling));
        } else if (file == null || source == null) {
            reason = "its file is left out there by now";
        } else if (text.isExactly(file.content())) {
            settle(imported, file);
        } else if (text.post().isDraft() && file.content().status() != PostStatus.DRAFT) {
            reason = "it was withdrawn here, and nothing is taken back there";
        } else {
            candidates.addAll(new Candidates(text, source, file.content(), spelling).list());
        }
    }

    /** A draft that was published leaves the drafts' folder, if nobody changed it there. */
    void move(String to) {
        if (Arrays.equals(imported, there)) {
            previousPath = path;
            path = to;
        }
    }

    void refuse(String why) {
        candidates.clear();
        reason = why;
    }

    /** The next way to write it; null if it is decided. */
    byte @Nullable [] next() {
        return candidates.peek();
    }

    /** What an import makes of the candidate. */
    void judge(@Nullable ReadDocument file) {
        byte[] candidate = candidates.remove();
        if (file != null && text.is(file.content())) {
            candidates.clear();
            settle(candidate, file);
        } else if (reason == null) {
            reason = "its file cannot say what stands here"
                    + (file == null ? "" : " (" + differing(file.content()) + ")");
        }
    }

    private String differing(PostContent file) {
        List<String> names = Field.differing(text, file).stream()
                .map(field -> field.names().getFirst())
                .toList();
        List<String> keys = List.copyOf(text.differingKeys(file));
        return names.isEmpty() && keys.isEmpty() ? "the text" : String.join(", ", names.isEmpty() ? keys : names);
    }

    private void settle(byte[] base, ReadDocument file) {
        reason = null;
        byte[] committed = committed(base);
        if (committed == null) {
            reason = "it was changed there too, in the same place; the import's report shows both";
        } else {
            boolean thereAlready = previousPath == null && Arrays.equals(committed, there);
            done = new Composed(text, path, previousPath, base, file.contentHash(), thereAlready ? null : committed);
        }
    }

    /** With what came from there meanwhile; null where both changed the same. */
    private byte @Nullable [] committed(byte[] base) {
        if (imported == null || there == null || Arrays.equals(there, imported)) {
            return base;
        }
        String before = utf8(imported);
        String here = utf8(base);
        String other = utf8(there);
        if (before == null || here == null || other == null) {
            return null;
        }
        String merged = ThreeWay.merge(before, here, other);
        return merged == null ? null : merged.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? text : null;
    }

    void tell(Composition composition) {
        if (done != null) {
            composition.texts().add(done);
        } else {
            composition.leave(path, reason == null ? "its file cannot say what stands here" : reason);
        }
    }
}
