package io.inkstone.importer.push;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;
import org.eclipse.jgit.merge.MergeResult;
import org.jspecify.annotations.Nullable;

/** Puts two changes of one text together. */
final class ThreeWay {
    private static final Pattern TOKEN =
            Pattern.compile("[ \\t]*\\n|[ \\t]+|\\p{IsHan}|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);
    private static final String LINE_END = "\0";

    /** Stands around each line end, so that a change of the words beside it does not meet one of the blanks in it. */
    private static final String GAP = "\1\n";

    private ThreeWay() {}

    /** Line by line, as git does; null where the changes meet. */
    static @Nullable String merge(String base, String ours, String theirs) {
        MergeResult<RawText> merged = result(base, ours, theirs);
        return merged.containsConflicts() ? null : put(merged, conflict -> "");
    }

    /**
     * Line by line, where the changes meet word by word, and where they meet again as we have it: for a text that is spelled in
     * two ways, of which one was edited.
     */
    static String carry(String base, String ours, String theirs) {
        return put(result(base, ours, theirs), ThreeWay::byWords);
    }

    private static String byWords(Conflict conflict) {
        MergeResult<RawText> words = result(
                tokens(conflict.base.toString()), tokens(conflict.ours.toString()), tokens(conflict.theirs.toString()));
        return put(words, inner -> inner.ours.toString())
                .replace(GAP, "")
                .replace("\n", "")
                .replace(LINE_END, "\n");
    }

    private static String tokens(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(token -> token.endsWith("\n") ? GAP + token.replace("\n", LINE_END) + "\n" + GAP : token + "\n")
                .collect(Collectors.joining());
    }

    private static MergeResult<RawText> result(String base, String ours, String theirs) {
        return new MergeAlgorithm().merge(RawTextComparator.DEFAULT, raw(base), raw(ours), raw(theirs));
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the changes meet. */
    private static final class Conflict {
        private final StringBuilder base = new StringBuilder();
        private final StringBuilder ours = new StringBuilder();
        private final StringBuilder theirs = new StringBuilder();
        private boolean open;
    }

    /** Decides a conflict. */
    private interface Judge {
        String decide(Conflict conflict);
    }

    private static String put(MergeResult<RawText> merged, Judge judge) {
        List<RawText> texts = merged.getSequences();
        StringBuilder out = new StringBuilder();
        Conflict conflict = new Conflict();
        for (MergeChunk chunk : merged) {
            ConflictState state = chunk.getConflictState();
            boolean begins = state == ConflictState.NO_CONFLICT || state == ConflictState.FIRST_CONFLICTING_RANGE;
            if (begins && conflict.open) {
                out.append(judge.decide(conflict));
                conflict = new Conflict();
            }
            String text = lines(texts.get(chunk.getSequenceIndex()), chunk);
            switch (state) {
                case NO_CONFLICT -> out.append(text);
                case FIRST_CONFLICTING_RANGE -> conflict.ours.append(text);
                case BASE_CONFLICTING_RANGE -> conflict.base.append(text);
                case NEXT_CONFLICTING_RANGE -> conflict.theirs.append(text);
            }
            conflict.open = state != ConflictState.NO_CONFLICT;
        }
        return conflict.open ? out.append(judge.decide(conflict)).toString() : out.toString();
    }

    private static String lines(RawText text, MergeChunk chunk) {
        return text.getString(chunk.getBegin(), chunk.getEnd(), false);
    }
}
