package io.inkstone.core.search;

import io.inkstone.core.post.AddedPost;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The words of some hundred posts, turned round: of each word the posts in which it stands, as they are numbered here. It is
 * made at once, for posts that are added together, and never changed; a post that is written again leaves it for the index
 * of single posts. A character counts as a word beside its pairs, because it is asked for without them.
 */
final class SearchSegment {
    /** How many posts one takes: their numbers are of 15 bits. */
    static final int MOST = Short.MAX_VALUE;

    private static final int BUCKETS = 256;
    private static final int FACTOR = 31;
    private static final int SPREAD = 16;

    private final long id;
    private final Lexicon lexicon = new Lexicon();
    private final PostLexemes lexemes = new PostLexemes(lexicon);

    /** Which lexeme has which post: both numbers in one. */
    private final LongStream.Builder notes = LongStream.builder();

    private int size;

    SearchSegment(long id) {
        this.id = id;
    }

    /** In which block of each segment a lexeme is. */
    static int bucket(String lexeme) {
        return bucket(lexeme.getBytes(StandardCharsets.UTF_8));
    }

    static int bucket(byte[] letters) {
        int hash = 0;
        for (byte letter : letters) {
            hash = FACTOR * hash + letter;
        }
        return (hash ^ hash >>> SPREAD) & (BUCKETS - 1);
    }

    /** Takes in the words of a post and gives it its number. */
    PostIndex add(AddedPost post) {
        if (size == MOST) {
            throw new IllegalStateException("A segment holds at most " + MOST + " posts.");
        }
        lexemes.clear();
        PostIndex index = PostIndex.of(post, lexemes);
        lexemes.forEach(this::note);
        return index.inSegment(id, (short) size++);
    }

    /** A character once, whether it stands alone or begins pairs. */
    private void note(Lexeme lexeme) {
        if (lexeme.countMember(size)) {
            notes.add((long) lexeme.number() << Integer.SIZE | size);
        }
        Lexeme character = lexeme.character();
        if (character != null) {
            note(character);
        }
    }

    /** Its rows, once all posts are in; the posts of one lexeme are put behind those of another. */
    List<SearchBlock> blocks() {
        List<Lexeme> all = lexicon.all();
        int[] ends = new int[all.size()];
        Map<Integer, List<Lexeme>> buckets = all.stream()
                .filter(lexeme -> lexeme.members() > 0)
                .collect(Collectors.groupingBy(lexeme -> bucket(lexeme.letters())));
        int end = 0;
        for (List<Lexeme> bucket : buckets.values()) {
            for (Lexeme lexeme : bucket) {
                ends[lexeme.number()] = end;
                end += lexeme.members();
            }
        }
        int[] members = new int[end];
        notes.build().forEach(note -> members[ends[(int) (note >>> Integer.SIZE)]++] = (int) note);
        return buckets.entrySet().stream()
                .map(bucket -> block(bucket.getKey().shortValue(), bucket.getValue(), ends, members))
                .toList();
    }

    private SearchBlock block(short bucket, List<Lexeme> words, int[] ends, int[] members) {
        int start = ends[words.getFirst().number()] - words.getFirst().members();
        int[] wordEnds =
                words.stream().mapToInt(word -> ends[word.number()] - start).toArray();
        return new SearchBlock(
                bucket,
                id,
                words.stream().map(Lexeme::text).toList(),
                IntegerArray.of(wordEnds),
                IntegerArray.ofSmall(
                        Arrays.copyOfRange(members, start, ends[words.getLast().number()])));
    }
}
