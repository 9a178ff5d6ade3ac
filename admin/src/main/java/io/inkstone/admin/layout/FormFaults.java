package io.inkstone.admin.layout;

import io.inkstone.core.language.Messages;
import io.micronaut.validation.validator.Validator;
import jakarta.validation.ConstraintViolation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, by field.
 *
 * @param byField one message a field, in words; the empty field stands for the form as a whole
 */
public record FormFaults(Map<String, String> byField) {
    public static final FormFaults NONE = new FormFaults(Map.of());
    private static final String WHOLE_FORM = "";

    public static FormFaults whole(String message) {
        return of(WHOLE_FORM, message);
    }

    public static FormFaults of(String field, String message) {
        return new FormFaults(Map.of(field, message));
    }

    /** Of the constraints on the form's components, whose messages are keys of ours. */
    public static <F> FormFaults check(Validator validator, F form, Messages messages) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (ConstraintViolation<F> violation : validator.validate(form)) {
            faults.putIfAbsent(violation.getPropertyPath().toString(), messages.text(violation.getMessage()));
        }
        return new FormFaults(faults);
    }

    /** These and one more. */
    public FormFaults with(String field, String message) {
        Map<String, String> more = new LinkedHashMap<>(byField);
        more.put(field, message);
        return new FormFaults(more);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** The message beside a field; null if nothing is wrong with it. */
    public @Nullable String of(String field) {
        return byField.get(field);
    }

    /** The message about the form as a whole; null if there is none. */
    public @Nullable String whole() {
        return byField.get(WHOLE_FORM);
    }

    /** The ids of what stands beside a field, for {@code aria-describedby}; null if nothing does. */
    public @Nullable String describedBy(String field, boolean hasHint) {
        String hint = hasHint ? field + "-hint" : "";
        String fault = of(field) == null ? "" : field + "-fault";
        String both = (hint + " " + fault).strip();
        return both.isEmpty() ? null : both;
    }
}
