package io.inkstone.core.sync;

import io.inkstone.core.account.Token;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hears that something was pushed, if who says so may say it. */
@Singleton
public class CallHook {
    private static final String ALGORITHM = "HmacSHA256";

    private final SyncSourceRepository sources;
    private final Clock clock;

    CallHook(SyncSourceRepository sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * Whether the call was heard; if so, its repository is due now.
     *
     * @param token from the address; it is found by its hash, so that no comparison tells anything about it
     */
    public boolean call(String token, HookProof proof) {
        Optional<SyncSource> source = Token.parse(token).flatMap(known -> sources.findByTokenHash(known.hash()));
        if (source.isEmpty() || !isProved(source.get(), proof)) {
            return false;
        }
        sources.makeDue(source.get().id(), clock.instant());
        return true;
    }

    private static boolean isProved(SyncSource source, HookProof proof) {
        if (source.secret() == null) {
            return true;
        }
        byte[] secret = source.secret().getBytes(StandardCharsets.UTF_8);
        return matches(proof.token(), source.secret())
                || matches(proof.signature(), "sha256=" + signature(secret, proof.body()));
    }

    private static boolean matches(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static String signature(byte[] secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM + ".", impossible);
        }
    }
}
