package io.inkstone.importer.source;

import java.io.IOException;

/** An entry that is not taken out of its archive; the message says why and goes into the report. */
final class RefusedEntry extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedEntry(String reason) {
        super(reason);
    }
}
