package io.inkstone.core.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** A password as somebody typed it, in NFC (RFC 8265 §4.2), so that every keyboard spells it alike. */
public record Password(String text) {
    /** In characters (Unicode code points); no limit on what they are, because length is what makes a password strong. */
    public static final int SHORTEST = 12;
    /** In bytes as UTF-8; bounds the work of hashing, and no passphrase is that long. */
    public static final int LONGEST_BYTES = 1024;

    public Password {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Why {@code email}'s account cannot have this password; empty if it can. */
    public Optional<PasswordFault> fault(Email email) {
        if (isTooLong()) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        return isNameOf(email) ? Optional.of(PasswordFault.IS_EMAIL) : Optional.empty();
    }

    /** Nobody has such a password, so it need not be hashed to know that it is wrong. */
    boolean isTooLong() {
        return bytes().length > LONGEST_BYTES;
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private boolean isNameOf(Email email) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        return folded.equals(email.value()) || folded.equals(email.localPart());
    }

    /** Says nothing, because it may end in a log. */
    @Override
    public String toString() {
        return "Password[…]";
    }
}
