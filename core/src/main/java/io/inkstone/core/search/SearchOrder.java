package io.inkstone.core.search;

/** What comes first: what fits best, or what is newest. */
public enum SearchOrder {
    BEST,
    NEWEST
}
