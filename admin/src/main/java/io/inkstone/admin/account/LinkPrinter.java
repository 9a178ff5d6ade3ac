package io.inkstone.admin.account;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.core.account.AccountException;
import io.inkstone.core.account.Email;
import io.inkstone.core.account.IssuedLink;
import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.start.Startup;
import io.micronaut.context.ApplicationContext;
import java.util.function.Function;
import picocli.CommandLine;

/** Has the site issue a link and prints it: the link alone on standard output, what to know of it on standard error. */
record LinkPrinter(Settings settings, CommandLine commandLine) {
    /** The exit code. */
    int print(Email email, Function<ApplicationContext, IssuedLink> issue) {
        Configuration configuration = settings.configuration();
        try (Startup startup = Startup.start(configuration)) {
            IssuedLink link = issue.apply(startup.context());
            if (!settings.quiet()) {
                commandLine.getErr().printf("The link for %s works once, until %s:%n", email, link.expiresAt());
                commandLine.getErr().flush();
            }
            commandLine.getOut().println(configuration.siteUrl() + DeskAddress.setUp(link.token()));
            return ExitCode.DONE;
        } catch (AccountException refusal) {
            commandLine.getErr().println("inkstone: " + refusal.getMessage() + advice(refusal, email));
            return ExitCode.WRONG_USAGE;
        }
    }

    private static String advice(AccountException refusal, Email email) {
        return switch (refusal) {
            case AccountException.EmailTaken _ -> " For a new link: inkstone account link " + email;
            case AccountException.NotFound _ -> " To add it: inkstone account add " + email + " --role ROLE";
            case AccountException.Busy _,
                    AccountException.LinkSpent _,
                    AccountException.PasswordRefused _,
                    AccountException.TooManyAttempts _,
                    AccountException.WrongCredentials _ -> "";
        };
    }
}
