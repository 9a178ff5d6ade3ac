package io.inkstone.importer;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import io.inkstone.core.start.Startup;
import io.inkstone.importer.export.ExportCounts;
import io.inkstone.importer.export.ExportException;
import io.inkstone.importer.export.ExportJekyll;
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
@Command(name = "export", description = "Write everything out as Markdown with front matter and pictures.")
public final class ExportCommand implements Subcommand {
    @Parameters(paramLabel = "DIR", description = "A new or empty folder.")
    private @Nullable Path directory;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "jekyll",
            description = "The generator that is to build it: jekyll.")
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
        if (!format.equals("jekyll")) {
            return refuse("There is no export format \"" + format + "\"; there is jekyll.");
        }
        try (Startup startup = Startup.start(Objects.requireNonNull(settings).configuration())) {
            ExportCounts counts =
                    startup.context().getBean(ExportJekyll.class).export(Objects.requireNonNull(directory));
            Objects.requireNonNull(spec)
                    .commandLine()
                    .getOut()
                    .printf(
                            "%d files as they came in, %d texts written or edited here, %d pictures%n",
                            counts.originals(), counts.texts(), counts.media());
            return ExitCode.DONE;
        } catch (ExportException e) {
            return refuse(String.valueOf(e.getMessage()));
        }
    }

    private int refuse(String reason) {
        Objects.requireNonNull(spec).commandLine().getErr().println("inkstone: " + reason);
        return ExitCode.WRONG_USAGE;
    }
}
