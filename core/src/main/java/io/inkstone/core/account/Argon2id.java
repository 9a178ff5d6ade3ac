package io.inkstone.core.account;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) in the PHC string format.
 *
 * @param memoryKib what one hash needs, in KiB
 * @param passes how often it goes over that memory
 * @param lanes how many parts of it could be done side by side
 */
record Argon2id(int memoryKib, int passes, int lanes) {
    /** The least that OWASP's password storage cheat sheet asks for: 19 MiB, two passes. */
    static final Argon2id CURRENT = new Argon2id(19_456, 2, 1);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    PasswordHash hash(Password password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(memoryKib, passes, lanes, base64(salt), base64(derive(password, salt, HASH_BYTES))));
    }

    /** @throws IllegalArgumentException if {@code hash} is none of ours */
    static boolean matches(PasswordHash hash, Password password) {
        Matcher phc = parse(hash);
        byte[] expected = Base64.getDecoder().decode(phc.group(5));
        byte[] salt = Base64.getDecoder().decode(phc.group(4));
        return MessageDigest.isEqual(expected, costOf(phc).derive(password, salt, expected.length));
    }

    /** Whether {@code hash} was made at this cost. */
    boolean made(PasswordHash hash) {
        return costOf(parse(hash)).equals(this);
    }

    private static Matcher parse(PasswordHash hash) {
        Matcher phc = PHC.matcher(hash.phc());
        if (!phc.matches()) {
            throw new IllegalArgumentException("A stored password hash is no Argon2id string.");
        }
        return phc;
    }

    private static Argon2id costOf(Matcher phc) {
        return new Argon2id(
                Integer.parseInt(phc.group(1)), Integer.parseInt(phc.group(2)), Integer.parseInt(phc.group(3)));
    }

    private byte[] derive(Password password, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] derived = new byte[length];
        generator.generateBytes(password.bytes(), derived);
        return derived;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
