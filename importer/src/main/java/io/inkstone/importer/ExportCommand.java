package io.inkstone.importer;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import io.inkstone.core.start.Startup;
import io.inkstone.importer.export.ExportCounts;
import io.inkstone.importer.export.ExportException;
import io.inkstone.importer.export.ExportFormat;
import io.inkstone.importer.export.ExportSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkstone export}: writes everything out as Markdown with front matter and pictures. */
@Command(
        name = "export",
        description =
                "Write everything out as a folder of Markdown, front matter and pictures that Hexo, Hugo or Jekyll"
                        + " builds.")
public final class ExportCommand implements Subcommand {
    @Parameters(paramLabel = "DIR", description = "A new or empty folder.")
    private @Nullable Path directory;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "jekyll",
            description = "The generator that is to build it: hexo, hugo or jekyll; jekyll if none is named.")
    private String format = "jekyll";

    @Spec
    private @Nullable CommandSpec spec;

    private @Nullable Settings settings;

    @Override
    public void configure(Settings given) {
        settings = given;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat generator = ExportFormat.named(format).orElse(null);
        if (generator == null) {
            return refuse(
                    ExitCode.WRONG_USAGE,
                    "There is no export format \"" + format + "\"; there is " + ExportFormat.words() + ".");
        }
        Settings configured = Objects.requireNonNull(settings);
        try (Startup startup = Startup.start(configured.configuration());
                ProgressDisplay progress = ProgressDisplay.of(
                        configured.quiet(),
                        Objects.requireNonNull(spec).commandLine().getErr())) {
            ExportSite exportSite = startup.context().getBean(ExportSite.class);
            print(exportSite.export(Objects.requireNonNull(directory), generator, progress));
            return ExitCode.DONE;
        } catch (ExportException e) {
            return refuse(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refuse(ExitCode.COULD_NOT_RUN, directory + " could not be written: " + e.getMessage());
        }
    }

    private void print(ExportCounts counts) {
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .printf(
                        "%d files as they came in, %d texts written or edited here, %d pictures and other files%n",
                        counts.originals(), counts.texts(), counts.media());
    }

    private int refuse(int exitCode, String reason) {
        Objects.requireNonNull(spec).commandLine().getErr().println("inkstone: " + reason);
        return exitCode;
    }
}
