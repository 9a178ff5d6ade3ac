package io.inkstone.core.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.postgresql.util.PGBinaryObject;
import org.postgresql.util.PGobject;

/**
 * A {@code tsvector}: lexemes and their places. It is sent as {@code tsvectorrecv} reads it (tsvector.c), because the database
 * takes long to read its notation.
 */
final class TextVector extends PGobject implements PGBinaryObject {
    /** By the number that PostgreSQL gives each. */
    private static final String WEIGHTS = "DCBA";

    /** What a lexeme takes beside its letters and places. */
    private static final int OVERHEAD_BYTES = 1 + Short.BYTES;

    /** What PostgreSQL keeps at most, which aligns each lexeme. */
    private static final int MOST_BYTES = 1_000_000;

    private static final int FIRST_BYTES = 1 << 14;

    private static final int WEIGHT_SHIFT = 14;
    private static final int PLACE = (1 << WEIGHT_SHIFT) - 1;

    private static final long serialVersionUID = 1L;

    private final transient byte[] bytes;

    private TextVector(byte[] bytes) {
        setType("tsvector");
        this.bytes = bytes;
    }

    /** Takes the lexemes, best in the order of their letters, which spares the database to sort them. */
    static final class Writer {
        private ByteBuffer written = ByteBuffer.allocate(FIRST_BYTES).putInt(0);
        private int lexemes;

        /** The lexeme of the first of these letters, of which so many places are to follow; not if it has no room left. */
        boolean takes(byte[] letters, int length, int places) {
            int more = OVERHEAD_BYTES + length + places * Short.BYTES;
            if (written.position() + more + lexemes > MOST_BYTES) {
                return false;
            }
            while (written.remaining() < more) {
                written = ByteBuffer.allocate(2 * written.capacity()).put(written.flip());
            }
            written.put(letters, 0, length).put((byte) 0).putShort((short) places);
            lexemes++;
            return true;
        }

        /** The next place of the lexeme; they ascend. */
        void place(int weight, int place) {
            written.putShort((short) (weight << WEIGHT_SHIFT | place));
        }

        TextVector written() {
            written.putInt(0, lexemes);
            return new TextVector(Arrays.copyOf(written.array(), written.position()));
        }
    }

    /** The number of a weight from A to D. */
    static int weight(char weight) {
        return WEIGHTS.indexOf(weight);
    }

    @Override
    public void setByteValue(byte[] value, int from) {
        throw new UnsupportedOperationException("A vector is only written.");
    }

    @Override
    public int lengthInBytes() {
        return bytes.length;
    }

    @Override
    public void toBytes(byte[] target, int from) {
        System.arraycopy(bytes, 0, target, from, bytes.length);
    }

    /** In PostgreSQL's notation, for a connection that sends nothing else. */
    @Override
    public String getValue() {
        StringBuilder vector = new StringBuilder(bytes.length);
        ByteBuffer read = ByteBuffer.wrap(bytes);
        for (int left = read.getInt(); left > 0; left--) {
            vector.append(Lexemes.quoted(letters(read)));
            int places = read.getShort();
            for (int index = 0; index < places; index++) {
                char place = read.getChar();
                vector.append(index == 0 ? ':' : ',')
                        .append(place & PLACE)
                        .append(WEIGHTS.charAt(place >> WEIGHT_SHIFT));
            }
            vector.append(' ');
        }
        return vector.toString();
    }

    private String letters(ByteBuffer read) {
        int start = read.position();
        while (read.get() != 0) {
            // to the end of the letters
        }
        return new String(bytes, start, read.position() - 1 - start, StandardCharsets.UTF_8);
    }
}
