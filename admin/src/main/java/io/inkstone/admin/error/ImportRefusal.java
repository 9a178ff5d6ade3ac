package io.inkstone.admin.error;

import io.inkstone.admin.layout.FormFaults;
import io.inkstone.core.importing.ImportException;
import io.micronaut.http.HttpStatus;

/**
 * How the desk tells that an import is not to be had. The sentence is the importer's own: it names files, which have no
 * language.
 *
 * @param field the field of the form that names what is wrong; empty for the form as a whole
 */
public record ImportRefusal(HttpStatus status, String field, String sentence) {
    public static ImportRefusal of(ImportException exception) {
        String sentence = String.valueOf(exception.getMessage());
        return switch (exception) {
            case ImportException.UnreadableSource unreadable ->
                new ImportRefusal(HttpStatus.UNPROCESSABLE_ENTITY, "source", sentence);
            case ImportException.UnknownFormat unknown ->
                new ImportRefusal(HttpStatus.UNPROCESSABLE_ENTITY, "format", sentence);
            case ImportException.WrongState wrong -> new ImportRefusal(HttpStatus.CONFLICT, "", sentence);
        };
    }

    /** For the form that named what is wrong. */
    public FormFaults faults() {
        return FormFaults.of(field, sentence);
    }
}
