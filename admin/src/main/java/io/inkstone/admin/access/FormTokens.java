package io.inkstone.admin.access;

import io.inkstone.core.account.Token;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that a form was sent from a page of ours and not by a stranger's page: each form carries the HMAC of a secret that
 * only this browser has in a cookie. Of whoever is signed in that is the session's token, so the proof ends with the session
 * and no node needs to remember it; before that, a random one.
 */
@Singleton
public class FormTokens {
    /** The hidden field's name. */
    public static final String FIELD = "token";

    private static final String SECRET = "inkstone.form-secret";
    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "form".getBytes(StandardCharsets.US_ASCII);

    private final SessionCookie cookie;

    FormTokens(SessionCookie cookie) {
        this.cookie = cookie;
    }

    /** What the forms of the page that answers this request carry. */
    public String of(HttpRequest<?> request) {
        return hmac(secret(request).orElseGet(() -> newSecret(request)));
    }

    /** Gives the browser the secret if the page was made with a new one. */
    void handOver(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(SECRET, Token.class).ifPresent(secret -> response.cookie(cookie.formSecret(secret)));
    }

    boolean isRight(HttpRequest<?> request, String token) {
        return secret(request)
                .map(secret -> MessageDigest.isEqual(bytes(hmac(secret)), bytes(token)))
                .orElse(false);
    }

    private Optional<Token> secret(HttpRequest<?> request) {
        return Visitor.of(request).isPresent() ? cookie.token(request) : cookie.formSecret(request);
    }

    private static Token newSecret(HttpRequest<?> request) {
        return request.getAttribute(SECRET, Token.class).orElseGet(() -> {
            Token secret = Token.random();
            request.setAttribute(SECRET, secret);
            return secret;
        });
    }

    private static String hmac(Token secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(secret.value()), ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256.", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
