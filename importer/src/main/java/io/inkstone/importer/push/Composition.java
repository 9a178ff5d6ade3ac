package io.inkstone.importer.push;

import io.inkstone.core.media.MediaAsset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a push would bring.
 *
 * @param pictures by their paths
 * @param left a clause for each text that cannot be committed
 */
record Composition(List<Composed> texts, Map<String, MediaAsset> pictures, List<String> left) {
    Composition() {
        this(new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
    }

    void leave(String path, String reason) {
        left.add(path + ": " + reason);
    }

    List<Composed> committed() {
        return texts.stream().filter(text -> text.committed() != null).toList();
    }

    /** Whether what is pushed is all that an import would find. */
    boolean mergesNothing() {
        return committed().stream().allMatch(text -> Arrays.equals(text.committed(), text.base()));
    }
}
