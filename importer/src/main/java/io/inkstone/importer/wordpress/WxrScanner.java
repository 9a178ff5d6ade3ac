package io.inkstone.importer.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the items of an export lie, without holding more than their places: {@code <item>} and {@code </item>} outside of
 * CDATA. A CDATA that was never closed ends with its item.
 */
final class WxrScanner {
    private static final long OPEN = bytes("<item");
    private static final long CLOSE = bytes("</item>");
    private static final long CDATA = bytes("![CDATA[");
    private static final long CDATA_END = bytes("]]>");

    private final List<Part> parts = new ArrayList<>();
    private long last;
    private long position;
    private int line = 1;
    private boolean inCdata;
    private long start = -1;
    private int startLine;
    private long closedInCdata = -1;
    private long wordsAfter = -1;
    private long headEnd = -1;

    private WxrScanner() {}

    /** @param complete false where the file ends within */
    record Part(long from, long to, int line, boolean complete) {}

    /** @param headTo where the first item begins, or the end of the file */
    record Parts(long headTo, List<Part> items, int lines) {}

    static Parts scan(InputStream in) throws IOException {
        WxrScanner scanner = new WxrScanner();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                scanner.next(buffer[i] & 0xFF);
            }
        }
        return scanner.done();
    }

    private void next(int b) {
        position++;
        switch (b) {
            case '\n', ' ', '\t', '\r', '>' -> mark(b);
            case '[' -> inCdata |= (last << 8 | b) == CDATA;
            default -> words();
        }
        last = last << 8 | b;
        line += b == '\n' ? 1 : 0;
    }

    private void mark(int b) {
        if ((last & 0xFF_FFFF_FFFFL) == OPEN) {
            opened(position - 6);
        } else if (b == '>') {
            long seven = (last << 8 | b) & 0xFF_FFFF_FFFF_FFFFL;
            if (seven == CLOSE) {
                closed();
            } else if ((seven & 0xFF_FFFFL) == CDATA_END) {
                inCdata = false;
            }
        }
    }

    /** Notes the first byte, other than white space, behind an end tag within CDATA. */
    private void words() {
        if (closedInCdata >= 0 && wordsAfter < 0) {
            wordsAfter = position - 1;
        }
    }

    private void opened(long at) {
        boolean neverClosed = inCdata && closedInCdata >= 0 && wordsAfter == at;
        if (inCdata && !neverClosed) {
            return;
        }
        if (start >= 0) {
            end(neverClosed ? closedInCdata : at, true);
        }
        headEnd = headEnd < 0 ? at : headEnd;
        inCdata = false;
        start = at;
        startLine = line;
    }

    private void closed() {
        if (inCdata) {
            closedInCdata = position;
            wordsAfter = -1;
        } else if (start >= 0) {
            end(position, true);
        }
    }

    private void end(long to, boolean complete) {
        parts.add(new Part(start, to, startLine, complete));
        start = -1;
        closedInCdata = -1;
        wordsAfter = -1;
    }

    private Parts done() {
        if (start >= 0 && closedInCdata > start) {
            end(closedInCdata, true);
        } else if (start >= 0) {
            end(position, false);
        }
        return new Parts(headEnd < 0 ? position : headEnd, parts, line);
    }

    private static long bytes(String ascii) {
        long value = 0;
        for (int i = 0; i < ascii.length(); i++) {
            value = value << 8 | ascii.charAt(i);
        }
        return value;
    }
}
