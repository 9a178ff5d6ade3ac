package io.inkstone.importer.sync;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.start.Startup;
import io.inkstone.core.sync.SyncOutcome;
import io.inkstone.core.sync.SyncSource;
import io.inkstone.core.sync.SyncSourceRepository;
import io.inkstone.core.sync.SyncSources;
import io.inkstone.importer.report.ReportText;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkstone sync}: the repositories that the site follows. */
@Command(
        name = "sync",
        description = "Follow git repositories: what is pushed there is published here; what is written here can be"
                + " committed back.",
        subcommands = AddCommand.class)
public final class SyncCommand implements Subcommand {
    private static final int MOST = 1000;

    @Spec
    @Nullable
    CommandSpec spec;

    private @Nullable Settings settings;

    @Override
    public void configure(Settings given) {
        settings = given;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Say what to do; for example: inkstone sync add https://git.example/mei/blog.git");
    }

    @Command(description = "List the repositories that are followed, and how they stand.")
    int list() {
        return onSite(context -> {
            context.getBean(SyncSourceRepository.class).all(MOST).forEach(this::print);
            return ExitCode.DONE;
        });
    }

    @Command(description = "Sync now: one repository, or all.")
    int run(@Parameters(paramLabel = "NAME", arity = "0..1", description = "As list names it.") @Nullable String name) {
        return onSite(context -> {
            SyncSourceRepository sources = context.getBean(SyncSourceRepository.class);
            List<SyncSource> chosen = name == null ? sources.all(MOST) : List.of(named(sources, name));
            chosen.forEach(source ->
                    sources.makeDue(source.id(), context.getBean(Clock.class).instant()));
            return run(context.getBean(SyncSources.class));
        });
    }

    @Command(description = "Follow a repository no longer; what came from it stays.")
    int remove(@Parameters(paramLabel = "NAME", description = "As list names it.") String name) {
        return onSite(context -> {
            SyncSourceRepository sources = context.getBean(SyncSourceRepository.class);
            sources.deleteById(named(sources, name).id());
            return ExitCode.DONE;
        });
    }

    @Command(description = "Commit back what is written here, or do not any more.")
    int push(
            @Parameters(paramLabel = "NAME", description = "As list names it.") String name,
            @Parameters(paramLabel = "on|off") Switch to,
            @Option(names = "--new-posts", description = "Commit new texts too, where the generator has its posts.")
                    boolean newPosts) {
        return onSite(context -> {
            SyncSourceRepository sources = context.getBean(SyncSourceRepository.class);
            AddSource.Push wanted = push(to == Switch.on, newPosts);
            sources.setPush(named(sources, name).id(), wanted != AddSource.Push.NOTHING, wanted == AddSource.Push.NEW);
            return ExitCode.DONE;
        });
    }

    /** As it is typed. */
    enum Switch {
        on,
        off
    }

    static AddSource.Push push(boolean push, boolean newPosts) {
        if (newPosts && !push) {
            throw new ImportException.UnreadableSource("New posts are committed only where pushing is on.");
        }
        return newPosts ? AddSource.Push.NEW : push ? AddSource.Push.EDITS : AddSource.Push.NOTHING;
    }

    private int run(SyncSources sources) {
        int exitCode = ExitCode.DONE;
        for (Optional<SyncOutcome> next = sources.syncNext(); next.isPresent(); next = sources.syncNext()) {
            exitCode = Math.max(exitCode, print(next.get()));
        }
        return exitCode;
    }

    private int print(SyncOutcome outcome) {
        outcome.reports().forEach(report -> new ReportText(out()).print(report, false));
        outcome.gone().forEach(path -> out().println("gone there, kept here: " + path));
        outcome.pushed().forEach(title -> out().println("committed there: " + title));
        outcome.unpushed().forEach(text -> out().println("kept here only: " + text));
        if (outcome.failure() != null) {
            err().println("inkstone: " + outcome.name() + ": " + outcome.failure());
            return ExitCode.SOME_FAILED;
        }
        if (outcome.reports().isEmpty() && outcome.pushed().isEmpty()) {
            out().println(outcome.name() + " stands where it stood.");
        }
        return ExitCode.DONE;
    }

    private void print(SyncSource source) {
        String state = source.failure() != null
                ? "failed: " + source.failure()
                : source.head() == null
                        ? "not synced yet"
                        : "at " + source.head().substring(0, 10);
        String pushing = source.pushNew() ? "  pushes, new posts too" : source.push() ? "  pushes" : "";
        out().printf(
                        "%s  %s  every %ds%s  %s%n",
                        source.name(), source.source(), source.everySeconds(), pushing, state);
        if (source.unpushed() != null) {
            out().println("  kept here only: " + source.unpushed());
        }
    }

    private static SyncSource named(SyncSourceRepository sources, String name) {
        return sources.findByName(name)
                .orElseThrow(() -> new ImportException.UnreadableSource("No repository is followed as " + name + "."));
    }

    int onSite(ToIntFunction<ApplicationContext> work) {
        try (Startup startup = Startup.start(Objects.requireNonNull(settings).configuration())) {
            return work.applyAsInt(startup.context());
        } catch (ImportException.UnreadableSource e) {
            err().println("inkstone: " + e.getMessage());
            return ExitCode.WRONG_USAGE;
        }
    }

    PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
