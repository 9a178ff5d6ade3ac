package io.inkstone.core.account;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address by which an account is known, folded so that {@code Mei@Example.org} and {@code mei@example.org} are one. */
@TypeDef(type = DataType.STRING, converter = EmailConverter.class)
public record Email(String value) {
    /** RFC 5321 §4.5.3.1.3 less the angle brackets. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

    /** Empty if {@code text} cannot be an address; whether one is really read by somebody only a message can tell. */
    public static Optional<Email> parse(String text) {
        String folded = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        boolean fits = folded.length() <= LONGEST && SHAPE.matcher(folded).matches();
        return fits ? Optional.of(new Email(folded)) : Optional.empty();
    }

    /** What stands before the {@code @}. */
    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }
}
