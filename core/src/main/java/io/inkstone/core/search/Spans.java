package io.inkstone.core.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds in a text what a query wants. */
final class Spans {
    private Spans() {}

    /** In their order; none overlaps another. */
    static List<Span> of(SearchQuery query, String text) {
        List<Token> tokens = Tokens.of(text);
        List<Span> found = new ArrayList<>();
        for (int phrase = 0; phrase < query.wanted().size(); phrase++) {
            find(query.wanted().get(phrase).tokens(), phrase, tokens, found);
        }
        found.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        List<Span> apart = new ArrayList<>();
        for (Span span : found) {
            if (apart.isEmpty() || span.start() >= apart.getLast().end()) {
                apart.add(span);
            }
        }
        return apart;
    }

    private static void find(List<Token> wanted, int phrase, List<Token> tokens, List<Span> found) {
        for (int index = 0; index + wanted.size() <= tokens.size(); index++) {
            if (isAt(index, wanted, tokens)) {
                int last = index + wanted.size() - 1;
                found.add(new Span(tokens.get(index).start(), tokens.get(last).end(), phrase));
            }
        }
    }

    private static boolean isAt(int index, List<Token> wanted, List<Token> tokens) {
        int distance = tokens.get(index).position() - wanted.getFirst().position();
        for (int step = 0; step < wanted.size(); step++) {
            Token one = wanted.get(step);
            Token other = tokens.get(index + step);
            if (!one.term().equals(other.term()) || other.position() - one.position() != distance) {
                return false;
            }
        }
        return true;
    }
}
