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
import io.inkstone.importer.git.CheckOut;
import io.inkstone.importer.git.CheckedOut;
import io.inkstone.importer.git.GitSource;
import io.inkstone.importer.report.ReportFile;
import io.inkstone.importer.report.ReportText;
import io.inkstone.importer.run.ImportWithPictures;
import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkstone import}: brings blogs in, and says what became of every file. */
@Command(
        name = "import",
        description =
                "Import archives: a folder, a file, a .zip, a .tar.gz or a git repository. Importing the same archive"
                        + " again changes nothing.")
public final class ImportCommand implements Subcommand {
    private static final String KEEP = "keep";
    private static final String COPY = "copy";

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "Folders, files, packed archives or git repositories.")
    private List<String> sources = List.of();

    @Option(names = "--dry-run", description = "Show the plan and write nothing.")
    private boolean dryRun;

    @Option(names = "--list", description = "Print a line for each item, also for those that went well.")
    private boolean list;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description =
                    "The generator, where it should not be guessed: ghost, hexo, hugo, jekyll, markdown, medium or"
                            + " wordpress.")
    private @Nullable String format;

    @Option(
            names = "--images",
            paramLabel = "keep|copy",
            defaultValue = KEEP,
            description = "Pictures on other hosts: keep them there, or copy them here.")
    private String images = KEEP;

    @Option(
            names = "--sitemap",
            paramLabel = "FILE",
            description =
                    "The old site's sitemap.xml, whose addresses are asked for too: a file, or one of the archive.")
    private @Nullable String sitemap;

    @Option(names = "--no-proof", description = "Do not ask the site for every old address afterwards.")
    private boolean noProof;

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
        if (!Set.of(KEEP, COPY).contains(images)) {
            err().println("inkstone: --images is keep or copy, not \"" + images + "\".");
            return ExitCode.WRONG_USAGE;
        }
        Settings configured = Objects.requireNonNull(settings);
        List<ImportReport> reports = new ArrayList<>();
        int exitCode = ExitCode.DONE;
        try (Startup startup = Startup.start(configured.configuration());
                ProgressDisplay progress = ProgressDisplay.of(configured.quiet(), err())) {
            for (String source : sources) {
                exitCode = Math.max(exitCode, run(startup.context(), source, progress, reports));
            }
            write(startup.context(), reports);
        }
        return exitCode;
    }

    /** One source that cannot be read does not keep the others out. */
    private int run(ApplicationContext context, String source, ImportProgress progress, List<ImportReport> reports)
            throws IOException {
        try {
            GitSource repository = GitSource.parse(source);
            if (repository == null) {
                return run(context, Path.of(source), progress, reports);
            }
            try (CheckedOut files = context.getBean(CheckOut.class).checkOut(repository)) {
                files.remarks().forEach(remark -> err().println("inkstone: left out: " + remark + "."));
                return run(context, files.folder(), progress, reports);
            }
        } catch (ImportException.UnknownFormat e) {
            err().println("inkstone: " + e.getMessage());
            return ExitCode.WRONG_USAGE;
        } catch (ImportException.UnreadableSource | ImportException.WrongState e) {
            err().println("inkstone: " + e.getMessage());
            return ExitCode.COULD_NOT_RUN;
        }
    }

    private int run(ApplicationContext context, Path source, ImportProgress progress, List<ImportReport> reports) {
        ImportRequest request = new ImportRequest(List.of(source), format, dryRun, !noProof, sitemap);
        List<ImportReport> done = images.equals(COPY)
                ? context.getBean(ImportWithPictures.class).run(request, progress)
                : context.getBean(ContentImporter.class).run(request, progress);
        done.forEach(each -> new ReportText(out()).print(each, list));
        reports.addAll(done);
        return done.stream().anyMatch(ImportReport::failed) ? ExitCode.SOME_FAILED : ExitCode.DONE;
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
