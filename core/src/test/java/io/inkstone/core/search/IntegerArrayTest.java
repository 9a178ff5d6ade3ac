package io.inkstone.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class IntegerArrayTest {
    @Test
    void itIsSentAsTheDatabaseReadsIt() {
        assertThat(bytes(new IntegerArray(1, 70_000)))
                .isEqualTo(
                        "0000000100000000" + "00000017" + "0000000200000001" + "0000000400000001" + "0000000400011170");
    }

    @Test
    void itsNotationIsInBraces() {
        assertThat(new IntegerArray(1, 2, 3).getValue()).isEqualTo("{1,2,3}");
    }

    private static String bytes(IntegerArray array) {
        byte[] bytes = new byte[array.lengthInBytes()];
        array.toBytes(bytes, 0);
        return HexFormat.of().formatHex(bytes);
    }
}
