package io.inkstone.importer.sync;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.configuration.Configuration;
import io.inkstone.importer.git.GitSource;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code inkstone sync add}: begins to follow a repository. */
@Command(name = "add", description = "Follow a repository, and print the address of its web hook.")
final class AddCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SOURCE", description = "As for import: https://…, or a folder of this machine.")
    private String source = "";

    @Option(names = "--branch", paramLabel = "NAME", description = "Default: the one that the repository names.")
    private @Nullable String branch;

    @Option(names = "--name", paramLabel = "NAME", description = "What to call it here. Default: its own name.")
    private @Nullable String name;

    @Option(names = "--format", paramLabel = "NAME", description = "The generator, as for import.")
    private @Nullable String format;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "5m",
            converter = Interval.class,
            description = "How often to look: 30s, 5m, 1h. Default: ${DEFAULT-VALUE}.")
    private Duration every = Duration.ofMinutes(5);

    @Option(names = "--secret", description = "Make a secret that calls of the web hook have to prove to know.")
    private boolean signed;

    @Option(names = "--push", description = "Commit back what is changed here of what came from it.")
    private boolean push;

    @Option(
            names = "--new-posts",
            description = "With --push: commit new texts too, where the generator has its posts.")
    private boolean newPosts;

    @ParentCommand
    private @Nullable SyncCommand parent;

    @Override
    public Integer call() {
        return Objects.requireNonNull(parent).onSite(this::add);
    }

    private int add(ApplicationContext site) {
        GitSource repository = GitSource.repository(branch == null ? source : source + "#" + branch);
        AddSource.Added added = site.getBean(AddSource.class)
                .add(new AddSource.Wish(repository, name, format, every, signed, SyncCommand.push(push, newPosts)));
        PrintWriter out = Objects.requireNonNull(parent).out();
        out.println(added.source().name() + " is followed. Its web hook, which is shown only now:");
        out.println("  " + site.getBean(Configuration.class).siteUrl() + "/hooks/git/"
                + added.token().value());
        if (added.source().secret() != null) {
            out.println("  secret: " + added.source().secret());
        }
        return ExitCode.DONE;
    }

    /** Reads {@code 30s}, {@code 5m}, {@code 1h}. */
    static final class Interval implements ITypeConverter<Duration> {
        private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})([smh])");
        private static final Duration SHORTEST = Duration.ofSeconds(10);

        @Override
        public Duration convert(String text) {
            Matcher written = WRITTEN.matcher(text);
            Duration duration =
                    written.matches() ? Duration.parse("PT" + text.toUpperCase(Locale.ROOT)) : Duration.ZERO;
            if (duration.compareTo(SHORTEST) < 0) {
                throw new TypeConversionException("\"" + text + "\" is no time of at least 10s: write 30s, 5m or 1h");
            }
            return duration;
        }
    }
}
