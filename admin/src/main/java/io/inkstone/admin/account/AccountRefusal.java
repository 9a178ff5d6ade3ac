package io.inkstone.admin.account;

import io.inkstone.admin.layout.FormFaults;
import io.inkstone.core.account.AccountException;
import io.inkstone.core.account.Password;
import io.inkstone.core.account.PasswordFault;
import io.inkstone.core.language.Messages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import java.util.List;

/**
 * How a refusal is told to whoever sent the form.
 *
 * @param field beside which the message stands; empty for the form as a whole
 * @param key of the message
 * @param retryAfter zero if waiting does not help
 */
public record AccountRefusal(HttpStatus status, String field, String key, List<Object> values, Duration retryAfter) {
    private static final Duration BUSY = Duration.ofSeconds(5);

    public static AccountRefusal of(AccountException refusal) {
        return switch (refusal) {
            case AccountException.EmailTaken _ -> input("email", "refusal.emailTaken");
            case AccountException.NotFound _ -> new AccountRefusal(HttpStatus.NOT_FOUND, "", "refusal.notFound");
            case AccountException.LinkSpent _ -> new AccountRefusal(HttpStatus.GONE, "", "refusal.linkSpent");
            case AccountException.PasswordRefused refused -> ofPassword(refused.fault());
            case AccountException.WrongCredentials _ -> input("", "refusal.wrongCredentials");
            case AccountException.TooManyAttempts tooMany ->
                new AccountRefusal(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "",
                        "refusal.tooMany",
                        List.of(minutes(tooMany.retryAfter())),
                        tooMany.retryAfter());
            case AccountException.Busy _ ->
                new AccountRefusal(HttpStatus.SERVICE_UNAVAILABLE, "", "refusal.busy", List.of(), BUSY);
        };
    }

    private AccountRefusal(HttpStatus status, String field, String key) {
        this(status, field, key, List.of(), Duration.ZERO);
    }

    public String message(Messages messages) {
        return messages.text(key, values.toArray());
    }

    public FormFaults faults(Messages messages) {
        return FormFaults.of(field, message(messages));
    }

    /** Adds to the answer when to come again. */
    public <B> MutableHttpResponse<B> tell(MutableHttpResponse<B> response) {
        return retryAfter.isZero()
                ? response
                : response.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
    }

    private static AccountRefusal input(String field, String key) {
        return new AccountRefusal(HttpStatus.UNPROCESSABLE_ENTITY, field, key);
    }

    private static AccountRefusal ofPassword(PasswordFault fault) {
        return switch (fault) {
            case TOO_SHORT ->
                new AccountRefusal(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        "password",
                        "refusal.passwordTooShort",
                        List.of(Password.SHORTEST),
                        Duration.ZERO);
            case TOO_LONG -> input("password", "refusal.passwordTooLong");
            case IS_EMAIL -> input("password", "refusal.passwordIsEmail");
        };
    }

    private static long minutes(Duration duration) {
        return Math.max(1, duration.plusSeconds(59).toMinutes());
    }
}
