package io.inkstone.web.cli;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what keeps a service from starting, and what to do about it. */
@Command(name = "doctor", description = "Check configuration, Java, files and database, and say what to do.")
final class DoctorCommand implements Subcommand {
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
        List<Finding> findings = new Examination(Objects.requireNonNull(settings)).findings();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        findings.forEach(out::println);
        return findings.stream().allMatch(Finding::isGood) ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
}
