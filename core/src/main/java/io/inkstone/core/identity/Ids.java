package io.inkstone.core.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes the ids of new rows. */
public final class Ids {
    private Ids() {}

    /** A new id, greater than each one that this process made before. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
