package io.inkstone.core.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of a segment that fall into one bucket. They are noted one behind the other as they come, and put together bucket by
 * bucket at the end: a table of all words of a segment would not fit into the processor's caches, and took twice as long.
 */
final class WordBucket {
    private static final int FIRST_BYTES = 1 << 14;

    /** Of each word: number of the post, length of its letters; then these. */
    private ByteBuffer noted = ByteBuffer.allocate(FIRST_BYTES);

    private int longest;

    /** Posts that have a word, in the order in which they came. */
    private static final class Members {
        private static final int FIRST = 4;

        private int[] numbers = new int[FIRST];
        private int count;

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }
    }

    boolean isEmpty() {
        return noted.position() == 0;
    }

    /** Notes that a post has a word; each word of a post once. */
    void add(byte[] letters, int number) {
        int size = 2 * Short.BYTES + letters.length;
        if (noted.remaining() < size) {
            noted = ByteBuffer.allocate(2 * noted.capacity() + size).put(noted.flip());
        }
        longest = Math.max(longest, letters.length);
        noted.putChar((char) number).putChar((char) letters.length).put(letters);
    }

    SearchBlock block(short bucket, long segmentId) {
        Map<String, Members> words = words();
        int[] ends = new int[words.size()];
        int[] members = new int[words.values().stream().mapToInt(of -> of.count).sum()];
        int index = 0;
        int end = 0;
        for (Members of : words.values()) {
            System.arraycopy(of.numbers, 0, members, end, of.count);
            end += of.count;
            ends[index++] = end;
        }
        return new SearchBlock(
                bucket, segmentId, List.copyOf(words.keySet()), IntegerArray.of(ends), IntegerArray.ofSmall(members));
    }

    private Map<String, Members> words() {
        Map<String, Members> words = new LinkedHashMap<>();
        byte[] letters = new byte[longest];
        ByteBuffer read = noted.duplicate().flip();
        while (read.hasRemaining()) {
            int number = read.getChar();
            int length = read.getChar();
            read.get(letters, 0, length);
            String lexeme = new String(letters, 0, length, StandardCharsets.UTF_8);
            words.computeIfAbsent(lexeme, added -> new Members()).add(number);
        }
        return words;
    }
}
