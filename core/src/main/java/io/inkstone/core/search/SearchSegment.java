package io.inkstone.core.search;

import io.inkstone.core.post.AddedPost;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of some hundred posts, turned round: of each word the posts in which it stands, as they are numbered here, and the
 * places. It is made at once, for posts that are added together, and never changed; a post that is written again leaves it for
 * the index of single posts. All pairs that begin with a character are in one block and in a row, because it is asked for
 * without a second.
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
    private final Postings[] buckets = new Postings[BUCKETS];
    private int size;

    SearchSegment(long id) {
        this.id = id;
        Arrays.setAll(buckets, bucket -> new Postings());
    }

    /** In which block of each segment a lexeme is: a pair is where its first character is. */
    static int bucket(String lexeme) {
        int first = lexeme.codePointAt(0);
        return Letters.standsAlone(first) ? bucket(first) : bucket(lexeme.getBytes(StandardCharsets.UTF_8));
    }

    private static int bucket(byte[] letters) {
        int hash = 0;
        for (byte letter : letters) {
            hash = FACTOR * hash + letter;
        }
        return bucket(hash);
    }

    private static int bucket(int hash) {
        return (hash ^ hash >>> SPREAD) & (BUCKETS - 1);
    }

    /** Takes in the words of a post and gives it its number. */
    PostIndex add(AddedPost post) {
        if (size == MOST) {
            throw new IllegalStateException("A segment holds at most " + MOST + " posts.");
        }
        lexemes.clear();
        PostIndex index = PostIndex.of(post, lexemes);
        lexemes.forEach(new Member((short) size));
        return index.inSegment(id, (short) size++);
    }

    /** Takes in what is told of a post. */
    private final class Member implements PostLexemes.Places {
        private final short number;
        private Postings postings = buckets[0];

        Member(short number) {
            this.number = number;
        }

        @Override
        public void lexeme(long lexeme) {
            postings = buckets[bucketOf(lexeme)];
            postings.lexeme(lexeme);
        }

        @Override
        public void place(int place) {
            postings.place(number, place);
        }
    }

    private int bucketOf(long lexeme) {
        return Lexicon.isWord(lexeme) ? lexicon.word(lexeme).bucket() : bucket(Lexicon.firstCharacter(lexeme));
    }

    /** Its rows, once all posts are in. */
    List<SearchBlock> blocks() {
        return IntStream.range(0, BUCKETS)
                .filter(bucket -> !buckets[bucket].isEmpty())
                .mapToObj(bucket -> buckets[bucket].block((short) bucket, id, lexicon))
                .toList();
    }
}
