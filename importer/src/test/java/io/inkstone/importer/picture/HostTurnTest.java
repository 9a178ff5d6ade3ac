package io.inkstone.importer.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.fetch.FetchException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostTurnTest {
    private final HostTurn turn = new HostTurn(LoopbackHost.AT_ONCE);
    private int questions;

    @Test
    void whatMayPassIsAskedAgain() throws InterruptedException {
        assertThat(turn.ask(answers(busy(null), busy(Duration.ZERO), null)).attempts())
                .isEqualTo(3);
    }

    @Test
    void whatDoesNotPassIsAskedOnce() {
        assertThatThrownBy(() -> turn.ask(answers(new FetchException.Status(404, null), null)))
                .isInstanceOf(FetchException.Status.class);
        assertThat(questions).isEqualTo(1);
    }

    @Test
    void patienceEnds() {
        assertThatThrownBy(() -> turn.ask(answers(busy(null), busy(null), busy(null), null)))
                .isInstanceOf(FetchException.Status.class);
        assertThat(questions).isEqualTo(3);
    }

    @Test
    void aHostThatAsksForMoreTimeThanThereIsIsLeftAlone() {
        assertThatThrownBy(() -> turn.ask(answers(busy(Duration.ofHours(1)), null)))
                .isInstanceOf(FetchException.Status.class);
        assertThatThrownBy(() -> turn.ask(answers((FetchException) null)))
                .isInstanceOf(FetchException.Unreachable.class)
                .hasMessageContaining("3600 seconds");
        assertThat(questions).isEqualTo(1);
    }

    @Test
    void aHostThatNeverAnswersIsLeftAlone() {
        for (int picture = 0; picture < 10; picture++) {
            assertThatThrownBy(() -> turn.ask(answers(gone(), gone(), gone())))
                    .isInstanceOf(FetchException.Unreachable.class);
        }
        assertThat(questions).isEqualTo(5);
    }

    private static FetchException gone() {
        return new FetchException.Unreachable("there is no host");
    }

    private static FetchException busy(@Nullable Duration retryAfter) {
        return new FetchException.Status(503, retryAfter);
    }

    /** One after the other; null for success. */
    private Supplier<String> answers(@Nullable FetchException... inTurn) {
        Deque<Optional<FetchException>> left = new ArrayDeque<>();
        Arrays.stream(inTurn).map(Optional::ofNullable).forEach(left::add);
        return () -> {
            questions++;
            left.remove().ifPresent(e -> {
                throw e;
            });
            return "a picture";
        };
    }
}
