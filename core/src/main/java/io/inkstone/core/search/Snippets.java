package io.inkstone.core.search;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts out of a text what shows best that it holds what was looked for. */
final class Snippets {
    /** In units of one Latin letter; a Han character counts 2. */
    private static final int WIDEST = 160;

    /** What is shown of the text before the first hit. */
    private static final int BEFORE = 30;

    private final SearchQuery query;

    Snippets(SearchQuery query) {
        this.query = query;
    }

    /** The whole title, marked. */
    Snippet title(String title) {
        String text = Normalizer.normalize(title, Normalizer.Form.NFC);
        SnippetWriter writer = new SnippetWriter();
        write(writer, text, new Window(0, text.length()), Spans.of(query, text));
        return writer.snippet();
    }

    /** The best part of the body, two where one does not show all; where the body holds nothing of it, the excerpt. */
    Snippet body(String body, String excerpt) {
        List<Span> spans = Spans.of(query, body);
        if (spans.isEmpty()) {
            return title(excerpt);
        }
        Window whole = best(body, spans, spans, WIDEST);
        List<Span> missing = missing(spans, whole);
        SnippetWriter writer = new SnippetWriter();
        if (missing.isEmpty()) {
            writeCut(writer, body, whole, spans);
        } else {
            Window half = best(body, spans, spans, WIDEST / 2);
            Window other = best(body, missing(spans, half), spans, WIDEST / 2);
            Window first = half.start() < other.start() ? half : other;
            Window second = first.equals(half) ? other : half;
            writeCut(writer, body, first.before(second), spans);
            writer.plain(" ");
            writeCut(writer, body, second, spans);
        }
        return writer.snippet();
    }

    /** A stretch of the text. */
    private record Window(int start, int end) {
        boolean holds(Span span) {
            return span.start() >= start && span.end() <= end;
        }

        /** Without what {@code next} shows. */
        Window before(Window next) {
            return end <= next.start() ? this : new Window(start, Math.max(start, next.start()));
        }
    }

    /** Which shows the most phrases, then the most hits; the earliest of equals. */
    private static Window best(String text, List<Span> from, List<Span> all, int width) {
        Window best = around(text, from.getFirst(), width);
        int most = 0;
        for (Span span : from) {
            if (most > 0 && best.holds(span)) {
                continue;
            }
            Window window = around(text, span, width);
            List<Span> shown = all.stream().filter(window::holds).toList();
            long phrases = shown.stream().mapToInt(Span::phrase).distinct().count();
            int score = (int) phrases * 100 + Math.min(shown.size(), 99);
            if (score > most) {
                most = score;
                best = window;
            }
        }
        return best;
    }

    private static List<Span> missing(List<Span> spans, Window shown) {
        Set<Integer> there = new HashSet<>();
        spans.stream().filter(shown::holds).forEach(span -> there.add(span.phrase()));
        return spans.stream().filter(span -> !there.contains(span.phrase())).toList();
    }

    /** From a little before the hit, at the beginning of a line or of a word; a line is not left behind for a short rest. */
    private static Window around(String text, Span span, int width) {
        int start = back(text, span.start(), Math.min(BEFORE, width / 4));
        int end = forth(text, Math.max(start, span.start()), span.end(), width - Widths.of(text, start, span.start()));
        return new Window(start, end);
    }

    private static int back(String text, int from, int width) {
        int left = width;
        int start = from;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            left -= Widths.of(text.charAt(start - 1));
            if (left < 0) {
                return Widths.wordStart(text, start, from);
            }
            start--;
        }
        return start;
    }

    private static int forth(String text, int from, int least, int width) {
        int left = width;
        int end = from;
        while (end < text.length()) {
            left -= Widths.of(text.charAt(end));
            if (left < 0) {
                return Math.max(least, Widths.wordEnd(text, end, from));
            }
            end++;
        }
        return Math.max(least, end);
    }

    private static void writeCut(SnippetWriter writer, String text, Window window, List<Span> spans) {
        writer.plain(window.start() > 0 && text.charAt(window.start() - 1) != '\n' ? "…" : "");
        write(writer, text, window, spans);
        writer.plain(window.end() < text.length() && text.charAt(window.end()) != '\n' ? "…" : "");
    }

    private static void write(SnippetWriter writer, String text, Window window, List<Span> spans) {
        int from = window.start();
        for (Span span : spans) {
            if (window.holds(span)) {
                writer.plain(line(text, from, span.start()));
                writer.marked(line(text, span.start(), span.end()));
                from = span.end();
            }
        }
        writer.plain(line(text, from, window.end()));
    }

    private static String line(String text, int start, int end) {
        return text.substring(start, end).replaceAll("\\s+", " ");
    }
}
