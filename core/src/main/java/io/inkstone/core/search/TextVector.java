package io.inkstone.core.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    private static final int WEIGHT_SHIFT = 14;
    private static final int PLACE = (1 << WEIGHT_SHIFT) - 1;

    private static final long serialVersionUID = 1L;

    private final transient byte[] bytes;

    private TextVector(byte[] bytes) {
        setType("tsvector");
        this.bytes = bytes;
    }

    /** Takes the lexemes in the order of their letters, which spares the database to sort them. */
    static final class Writer {
        private final ByteBuffer written;

        /**
         * Begins with the number of lexemes.
         *
         * @param letters bytes of all
         * @param places of all
         */
        Writer(int lexemes, int letters, int places) {
            int size = Integer.BYTES + lexemes * OVERHEAD_BYTES + letters + places * Short.BYTES;
            written = ByteBuffer.allocate(size).putInt(lexemes);
        }

        /** A lexeme with its {@link #place places}, which ascend. */
        void write(byte[] letters, char[] places, int from, int to) {
            written.put(letters).put((byte) 0).putShort((short) (to - from));
            for (int index = from; index < to; index++) {
                written.putChar(places[index]);
            }
        }

        TextVector written() {
            return new TextVector(written.array());
        }
    }

    /** @param weight from A to D */
    static char place(char weight, int place) {
        return (char) (WEIGHTS.indexOf(weight) << WEIGHT_SHIFT | place);
    }

    /** The number of its weight: D, C, B, A. */
    static int weight(char place) {
        return place >> WEIGHT_SHIFT;
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
                vector.append(index == 0 ? ':' : ',').append(place & PLACE).append(WEIGHTS.charAt(weight(place)));
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
