package io.inkstone.core.search;

/**
 * A part of a text that was looked for.
 *
 * @param phrase which of the wanted ones it is, from 0
 */
record Span(int start, int end, int phrase) {}
