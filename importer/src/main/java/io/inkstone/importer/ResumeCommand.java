package io.inkstone.importer;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.FindRun;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.start.Startup;
import io.inkstone.importer.report.ReportText;
import io.micronaut.context.ApplicationContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkstone resume}: goes on with an import that was stopped, failed or was killed, or applies a kept plan. */
@Command(
        name = "resume",
        description = "Go on with an import where it was broken off, or apply a plan that the desk kept.")
public final class ResumeCommand implements Subcommand {
    @Parameters(
            paramLabel = "RUN",
            defaultValue = "last",
            description = "The run's id, its beginning, or: last (which is also the default).")
    private String run = "last";

    @Spec
    private @Nullable CommandSpec spec;

    private @Nullable Settings settings;

    @Override
    public void configure(Settings given) {
        settings = given;
    }

    @Override
    public Integer call() {
        Settings configured = Objects.requireNonNull(settings);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        try (Startup startup = Startup.start(configured.configuration());
                ProgressDisplay progress = ProgressDisplay.of(configured.quiet(), line.getErr())) {
            ApplicationContext context = startup.context();
            ImportReport report = context.getBean(ContentImporter.class)
                    .goOn(context.getBean(FindRun.class).find(run).id(), progress);
            new ReportText(line.getOut()).print(report, false);
            return report.failed() ? ExitCode.SOME_FAILED : ExitCode.DONE;
        } catch (ImportException.WrongState e) {
            line.getErr().println("inkstone: " + e.getMessage());
            return ExitCode.WRONG_USAGE;
        } catch (ImportException e) {
            line.getErr().println("inkstone: " + e.getMessage());
            return ExitCode.COULD_NOT_RUN;
        }
    }
}
