package io.inkstone.web.cli;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Joins the commands of all modules and runs the one that was asked for. */
public final class CommandLineInterface {
    private final Map<String, String> environment;

    public CommandLineInterface(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The exit code; see {@link ExitCode}. */
    public int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    /** The same with other ends for results and diagnostics. */
    int run(PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine().setOut(out).setErr(err).execute(arguments);
    }

    private CommandLine commandLine() {
        InkstoneCommand root = new InkstoneCommand();
        CommandLine commandLine = new CommandLine(root);
        subcommands().forEach(subcommand -> commandLine.addSubcommand(name(subcommand), subcommand));
        return commandLine
                .setExecutionStrategy(parsed -> execute(root, parsed))
                .setExecutionExceptionHandler((failure, command, parsed) -> Failure.tell(failure, command.getErr()))
                .setParameterExceptionHandler((failure, parsed) -> tellUsage(failure))
                .setUsageHelpAutoWidth(true);
    }

    private Stream<Subcommand> subcommands() {
        List<Subcommand> own = List.of(
                new ServeCommand(),
                new DemoCommand(this::importArchive),
                new DoctorCommand(),
                new RehearseCommand(this::importArchive));
        return Stream.concat(
                own.stream(), ServiceLoader.load(Subcommand.class).stream().map(ServiceLoader.Provider::get));
    }

    private static String name(Subcommand subcommand) {
        return subcommand.getClass().getAnnotation(Command.class).name();
    }

    private int execute(InkstoneCommand root, ParseResult parsed) {
        Settings settings = new Settings(environment, root.data, root.quiet);
        for (CommandLine command : parsed.asCommandLineList()) {
            if (command.getCommand() instanceof Subcommand subcommand) {
                subcommand.configure(settings);
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Runs {@code inkstone import} over an archive of ours, as the newcomer would. */
    private int importArchive(Settings settings, String archive) {
        String data = String.valueOf(settings.data());
        String[] quiet = settings.quiet() ? new String[] {"--quiet"} : new String[0];
        return new CommandLineInterface(settings.environment())
                .run(Stream.concat(Stream.of("import", "--data", data, archive), Stream.of(quiet))
                        .toArray(String[]::new));
    }

    private static int tellUsage(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println("inkstone: " + failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USAGE;
    }
}
