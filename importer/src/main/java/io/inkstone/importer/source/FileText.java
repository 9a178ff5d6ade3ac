package io.inkstone.importer.source;

import io.inkstone.importer.report.Notices;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The text of a file that says something about its site and is looked into for no more than that. */
public final class FileText {
    private FileText() {}

    /** Empty for none, for one that is no text, and for one that cannot be read: then it tells nothing. */
    public static String orEmpty(@Nullable ArchiveFile file) {
        try {
            return file == null
                    ? ""
                    : Objects.requireNonNullElse(TextDecoder.decode(file.bytes(), new Notices(file.path())), "");
        } catch (IOException unreadable) {
            // What needs the file for itself says so in the report when it reads it.
            return "";
        }
    }
}
