package io.inkstone.admin.account;

import io.inkstone.core.account.AddAccount;
import io.inkstone.core.account.Email;
import io.inkstone.core.account.IssueSetUpLink;
import io.inkstone.core.account.NewAccount;
import io.inkstone.core.account.Role;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Accounts from the command line: for the first people, and for whoever forgot their password. */
@Command(name = "account", description = "Add people who may sign in, and print links by which they choose a password.")
public final class AccountCommand implements Subcommand {
    @Spec
    @Nullable
    CommandSpec spec;

    private @Nullable Settings settings;

    @Override
    public void configure(Settings newSettings) {
        settings = newSettings;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Say what to do; for example: inkstone account add mei@example.org --role editor");
    }

    @Command(description = "Add an account and print the link by which its password is chosen.")
    int add(
            @Parameters(paramLabel = "EMAIL", converter = EmailText.class, description = "The address to sign in with.")
                    Email email,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            required = true,
                            converter = RoleText.class,
                            description = "owner, editor, author or contributor.")
                    Role role,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            description = "As colleagues see it (default: what stands before the @).")
                    @Nullable
                    String name) {
        return printer().print(email, site -> site.getBean(AddAccount.class).add(NewAccount.of(email, name, role)));
    }

    @Command(description = "Print a new link by which an account's password is chosen; an earlier link is void.")
    int link(
            @Parameters(paramLabel = "EMAIL", converter = EmailText.class, description = "The account's address.")
                    Email email) {
        return printer().print(email, site -> site.getBean(IssueSetUpLink.class).issue(email));
    }

    private LinkPrinter printer() {
        return new LinkPrinter(
                Objects.requireNonNull(settings), Objects.requireNonNull(spec).commandLine());
    }

    /** Reads an e-mail address. */
    static final class EmailText implements ITypeConverter<Email> {
        @Override
        public Email convert(String text) {
            return Email.parse(text)
                    .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is no e-mail address"));
        }
    }

    /** Reads a role's name in any case. */
    static final class RoleText implements ITypeConverter<Role> {
        @Override
        public Role convert(String text) {
            return Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(text.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + text + "\" is no role: use owner, editor, author or contributor"));
        }
    }
}
