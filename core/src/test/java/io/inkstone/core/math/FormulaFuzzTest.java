package io.inkstone.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.inkstone.core.markup.Hostile;
import org.junit.jupiter.params.provider.MethodSource;

/** A formula is set, or is no formula. */
class FormulaFuzzTest {
    @MethodSource("io.inkstone.core.markup.Hostile#texts")
    @FuzzTest
    void tex(byte[] bytes) {
        String tex = Hostile.text(bytes);
        try {
            assertThat(Formula.set(tex, true).attr("alttext")).isEqualTo(tex.strip());
        } catch (MathException noFormula) {
            assertThat(noFormula).message().isNotBlank();
        }
    }
}
