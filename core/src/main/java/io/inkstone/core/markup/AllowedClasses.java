package io.inkstone.core.markup;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;

/** Keeps, of an element's classes, those that the renderer itself writes; a theme's classes are not an author's to use. */
final class AllowedClasses implements AttributePolicy {
    private static final Pattern ALLOWED = Pattern.compile(
            "language-[\\p{L}\\p{N}_+#.:-]{1,40}|alert|alert-(?:note|tip|important|warning|caution|title)"
                    + "|footnotes|footnote-(?:ref|backref)|" + MoreMarker.CSS_CLASS + "|" + Formulas.DISPLAY);

    @Override
    public @Nullable String apply(String element, String attribute, String value) {
        String kept = Arrays.stream(value.split("\\s+"))
                .filter(name -> ALLOWED.matcher(name).matches())
                .collect(Collectors.joining(" "));
        return kept.isEmpty() ? null : kept;
    }
}
