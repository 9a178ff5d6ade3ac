package io.inkstone.importer.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lines under headings, of each heading the first few and the number of all; a report may have any number of them. */
final class ReportLines {
    private final int most;
    private final Map<String, Listing> listings = new TreeMap<>();

    /** @param most lines that are printed under a heading */
    ReportLines(int most) {
        this.most = most;
    }

    private static final class Listing {
        private final List<String> first = new ArrayList<>();
        private int count;
    }

    /** @param heading a number that says where it stands, a blank, and the heading itself */
    void add(String heading, String line) {
        Listing listing = listings.computeIfAbsent(heading, key -> new Listing());
        listing.count++;
        if (listing.first.size() < most) {
            listing.first.add(line);
        }
    }

    void print(PrintWriter out) {
        listings.forEach((heading, listing) -> {
            out.printf("%n  %s: %d%n", heading.substring(heading.indexOf(' ') + 1), listing.count);
            listing.first.forEach(line -> out.println("    " + line));
            if (listing.count > most) {
                out.println("    … and " + (listing.count - most) + " more; --report FILE.json has them all");
            }
        });
    }
}
