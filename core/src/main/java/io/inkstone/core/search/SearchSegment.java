package io.inkstone.core.search;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

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
    private final List<WordBucket> buckets =
            IntStream.range(0, BUCKETS).mapToObj(number -> new WordBucket()).toList();

    /** The characters that stand in the post at hand. */
    private final BitSet characters = new BitSet();

    private int size;

    SearchSegment(long id) {
        this.id = id;
    }

    /** In which block of each segment a lexeme is. */
    static int bucket(String lexeme) {
        return bucketOf(lexeme.getBytes(StandardCharsets.UTF_8));
    }

    private static int bucketOf(byte[] letters) {
        int hash = 0;
        for (byte letter : letters) {
            hash = FACTOR * hash + letter;
        }
        return (hash ^ hash >>> SPREAD) & (BUCKETS - 1);
    }

    /** Takes in the words of a post and gives it its number. */
    PostIndex add(PostIndex post) {
        if (size == MOST) {
            throw new IllegalStateException("A segment holds at most " + MOST + " posts.");
        }
        characters.clear();
        post.words().eachLexeme(this::add);
        return post.inSegment(id, (short) size++);
    }

    /** A character once, whether it stands alone or begins pairs. */
    private void add(String lexeme, byte[] letters) {
        int first = lexeme.codePointAt(0);
        int length = Character.charCount(first);
        boolean character = Letters.standsAlone(first);
        if (!character || lexeme.length() > length) {
            put(letters);
        }
        if (character && !characters.get(first)) {
            characters.set(first);
            put(lexeme.substring(0, length).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void put(byte[] letters) {
        buckets.get(bucketOf(letters)).add(letters, size);
    }

    List<SearchBlock> blocks() {
        return IntStream.range(0, BUCKETS)
                .filter(bucket -> !buckets.get(bucket).isEmpty())
                .mapToObj(bucket -> buckets.get(bucket).block((short) bucket, id))
                .toList();
    }
}
