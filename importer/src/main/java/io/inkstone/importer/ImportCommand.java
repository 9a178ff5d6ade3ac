package io.inkstone.importer;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.start.Startup;
import io.inkstone.importer.report.ReportFile;
import io.inkstone.importer.report.ReportText;
import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkstone import}: brings blogs in, and says what became of every file. */
@Command(
        name = "import",
        description = "Import archives: a folder, a file, a .zip or a .tar.gz. Importing the same archive again changes"
                + " nothing.")
public final class ImportCommand implements Subcommand {
    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Folders, files or packed archives.")
    private List<Path> sources = List.of();

    @Option(names = "--dry-run", description = "Show the plan and write nothing.")
    private boolean dryRun;

    @Option(names = "--list", description = "Print a line for each item, also for those that went well.")
    private boolean list;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "The generator, where it should not be guessed: jekyll.")
    private @Nullable String format;

    @Option(names = "--report", paramLabel = "FILE.json", description = "Write the whole report there as JSON.")
    private @Nullable Path report;

    @Spec
    private @Nullable CommandSpec spec;

    private @Nullable Settings settings;

    @Override
    public void configure(Settings given) {
        settings = given;
    }

    @Override
    public Integer call() throws IOException {
        Settings configured = Objects.requireNonNull(settings);
        List<ImportReport> reports = new ArrayList<>();
        int exitCode = ExitCode.DONE;
        try (Startup startup = Startup.start(configured.configuration());
                ProgressDisplay progress = ProgressDisplay.of(configured.quiet(), err())) {
            for (Path source : sources) {
                exitCode = Math.max(exitCode, run(startup.context(), source, progress, reports));
            }
            write(startup.context(), reports);
        }
        return exitCode;
    }

    /** One source that cannot be read does not keep the others out. */
    private int run(ApplicationContext context, Path source, ImportProgress progress, List<ImportReport> reports) {
        try {
            ImportRequest request = new ImportRequest(List.of(source), format, dryRun);
            List<ImportReport> done = context.getBean(ContentImporter.class).run(request, progress);
            done.forEach(each -> new ReportText(out()).print(each, list));
            reports.addAll(done);
            return done.stream().anyMatch(ImportReport::failed) ? ExitCode.SOME_FAILED : ExitCode.DONE;
        } catch (ImportException.UnknownFormat e) {
            err().println("inkstone: " + e.getMessage());
            return ExitCode.WRONG_USAGE;
        } catch (ImportException.UnreadableSource | ImportException.WrongState e) {
            err().println("inkstone: " + e.getMessage());
            return ExitCode.COULD_NOT_RUN;
        }
    }

    private void write(ApplicationContext context, List<ImportReport> reports) throws IOException {
        if (report != null) {
            ObjectMapper json = context.getBean(ObjectMapper.class);
            Files.write(report, json.writeValueAsBytes(ReportFile.of(reports)));
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
