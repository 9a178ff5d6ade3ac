package io.inkstone.core.search;

import io.inkstone.core.post.AddedPost;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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

    /** In a note, what holds the number of a post. */
    private static final int MEMBER_BITS = 15;

    private final long id;
    private final Lexicon lexicon = new Lexicon();
    private final PostLexemes lexemes = new PostLexemes(lexicon);
    private final byte[] letters = new byte[Lexicon.MOST_BYTES];

    /** Of each bucket, which lexeme has which post: both numbers in one. */
    private final LongStream.Builder[] notes = new LongStream.Builder[BUCKETS];

    private int size;

    SearchSegment(long id) {
        this.id = id;
        Arrays.setAll(notes, bucket -> LongStream.builder());
    }

    /** In which block of each segment a lexeme is. */
    static int bucket(String lexeme) {
        byte[] letters = lexeme.getBytes(StandardCharsets.UTF_8);
        return bucket(letters, letters.length);
    }

    /** The same of the first letters of an array. */
    static int bucket(byte[] letters, int length) {
        int hash = 0;
        for (int index = 0; index < length; index++) {
            hash = FACTOR * hash + letters[index];
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
        lexemes.forEach(lexeme -> notes[bucket(lexeme)].add(lexeme << MEMBER_BITS | size));
        return index.inSegment(id, (short) size++);
    }

    private int bucket(long lexeme) {
        return Lexicon.isWord(lexeme) ? lexicon.word(lexeme).bucket() : bucket(letters, Lexicon.write(lexeme, letters));
    }

    /** Its rows, once all posts are in; sorted, the posts of one lexeme are behind those of another. */
    List<SearchBlock> blocks() {
        return IntStream.range(0, BUCKETS)
                .mapToObj(bucket -> block(bucket, notes[bucket].build().sorted().toArray()))
                .filter(block -> !block.lexemes().isEmpty())
                .toList();
    }

    private SearchBlock block(int bucket, long[] sorted) {
        List<String> texts = new ArrayList<>();
        int[] ends = new int[sorted.length];
        int[] members = new int[sorted.length];
        long last = -1;
        for (int index = 0; index < sorted.length; index++) {
            long lexeme = sorted[index] >>> MEMBER_BITS;
            if (lexeme != last) {
                texts.add(lexicon.text(lexeme));
                last = lexeme;
            }
            members[index] = (int) sorted[index] & MOST;
            ends[texts.size() - 1] = index + 1;
        }
        return new SearchBlock(
                (short) bucket,
                id,
                texts,
                IntegerArray.of(Arrays.copyOf(ends, texts.size())),
                IntegerArray.ofSmall(members));
    }
}
