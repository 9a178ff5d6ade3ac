package io.inkstone.admin.upload;

import io.inkstone.admin.layout.Desk;
import io.inkstone.core.upload.UploadException;
import io.micronaut.http.HttpStatus;

/** How the desk tells that a file is not taken. */
record UploadRefusal(HttpStatus status, String sentence) {
    /** @param limit the largest size, as people read it */
    static UploadRefusal of(UploadException exception, Desk desk, String limit) {
        return switch (exception) {
            case UploadException.Empty empty ->
                new UploadRefusal(HttpStatus.UNPROCESSABLE_ENTITY, desk.text("fault.upload.empty"));
            case UploadException.TooLarge large ->
                new UploadRefusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, desk.text("fault.upload.tooLarge", limit));
            case UploadException.UnknownKind unknown ->
                new UploadRefusal(HttpStatus.UNPROCESSABLE_ENTITY, desk.text("fault.upload.unknownKind"));
        };
    }
}
