package io.inkstone.admin.upload;

import io.inkstone.admin.multipart.MultipartReader;
import io.inkstone.admin.multipart.MultipartReader.Part;
import io.inkstone.core.upload.ReceiveUpload;
import io.inkstone.core.upload.Upload;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The form with which an archive is sent: its fields as they come, the file last. */
final class ArchiveForm {
    static final String ARCHIVE = "archive";
    static final String FORMAT = "archiveFormat";
    /** What a form may have beside its file: more than it ever has. */
    static final int MOST_BESIDE = 100_000;

    private static final int MOST_FIELD_BYTES = 1_000;

    private String format = "";

    /** The format as it was typed; for the form, if it has to be shown again. */
    String typedFormat() {
        return format;
    }

    /** Takes the file to the disk; null if none was chosen. */
    @Nullable
    Upload receive(MultipartReader form, ReceiveUpload receiveUpload) throws IOException {
        for (Part part = form.next(); part != null; part = form.next()) {
            String fileName = part.fileName();
            if (part.name().equals(FORMAT)) {
                format = part.text(MOST_FIELD_BYTES).strip();
            } else if (part.name().equals(ARCHIVE) && fileName != null && !fileName.isEmpty()) {
                return receiveUpload.receive(fileName, format.isEmpty() ? null : format, part.content());
            }
        }
        return null;
    }
}
