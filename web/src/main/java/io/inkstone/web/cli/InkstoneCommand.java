package io.inkstone.web.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The word before every command, with the options that all of them take. */
@Command(
        name = "inkstone",
        description = "A blog that reads well, never loses a word, and takes whole archives in and out.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        footer = {
            "",
            "Start with: inkstone demo",
            "Exit codes: 0 done; 1 done, but some items failed; 2 wrong usage or configuration; 3 could not run."
        })
final class InkstoneCommand implements Runnable {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The data directory (default: INKSTONE_DATA, else ~/.inkstone).")
    @Nullable
    Path data;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Tell results and faults only.")
    boolean quiet;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "Say what to do; for example: inkstone demo");
    }
}
