package io.inkstone.core.search;

import io.inkstone.core.taxonomy.NameKey;

/** Folds a title as a whole: to be looked into for what somebody has typed so far. */
final class SearchKey {
    private SearchKey() {}

    static String of(String text) {
        return HanFold.foldAll(NameKey.of(text.replace("\0", "")));
    }
}
