package io.inkstone.core.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.core.Oid;
import org.postgresql.util.PGBinaryObject;
import org.postgresql.util.PGobject;

/**
 * An {@code integer[]}, sent as {@code array_recv} reads it (arrayfuncs.c), because the database takes
 * longer to read the notation of many.
 */
final class IntegerArray extends PGobject implements PGBinaryObject {
    /** Number of dimensions, whether it has nulls, type of the elements; of the one dimension, length and first index. */
    private static final int HEAD_BYTES = 5 * Integer.BYTES;

    private static final long serialVersionUID = 1L;

    private final transient int[] values;

    IntegerArray(int... values) {
        setType("_int4");
        this.values = values.clone();
    }

    @Override
    public void setByteValue(byte[] value, int from) {
        throw new UnsupportedOperationException("It is only written.");
    }

    @Override
    public int lengthInBytes() {
        return HEAD_BYTES + values.length * 2 * Integer.BYTES;
    }

    @Override
    public void toBytes(byte[] target, int from) {
        ByteBuffer buffer = ByteBuffer.wrap(target, from, target.length - from)
                .putInt(1)
                .putInt(0)
                .putInt(Oid.INT4)
                .putInt(values.length)
                .putInt(1);
        for (int value : values) {
            buffer.putInt(Integer.BYTES).putInt(value);
        }
    }

    /** In PostgreSQL's notation, for a connection that sends nothing else. */
    @Override
    public String getValue() {
        return Arrays.stream(values).mapToObj(Integer::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
