package io.inkstone.web.cli;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import io.inkstone.web.serving.ServingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Shows Inkstone with the sample archive, in the folder {@code demo} of the data directory, so that a real site beside
 * it is never touched. The sample is imported once; later runs show what became of it.
 */
@Command(
        name = "demo",
        description = "Import the sample archive into a data directory of its own and serve it.",
        footer = {"", "Everything is in the folder demo of the data directory; delete that to start over."})
final class DemoCommand implements Subcommand {
    private static final String MARK = "sample-imported";

    private final ToIntBiFunction<Settings, String> importSample;

    @Spec
    @Nullable
    CommandSpec spec;

    private @Nullable Settings settings;

    DemoCommand(ToIntBiFunction<Settings, String> importSample) {
        this.importSample = importSample;
    }

    @Override
    public void configure(Settings newSettings) {
        settings = newSettings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings configured = Objects.requireNonNull(settings);
        Settings demo = configured.isolatedAt(configured.configuration().data().resolve("demo"));
        int imported = importOnce(demo);
        if (imported > ExitCode.SOME_FAILED) {
            return imported;
        }
        ServeCommand.serve(demo, Objects.requireNonNull(spec));
        return ExitCode.DONE;
    }

    private int importOnce(Settings demo) throws IOException {
        Path mark = Objects.requireNonNull(demo.data()).resolve(MARK);
        if (Files.exists(mark)) {
            return ExitCode.DONE;
        }
        int imported = importSample.applyAsInt(demo, sample().toString());
        if (imported <= ExitCode.SOME_FAILED) {
            Files.createFile(mark);
        }
        return imported;
    }

    private static Path sample() {
        String home = System.getProperty("inkstone.home");
        if (home == null || !Files.isDirectory(Path.of(home, "sample"))) {
            throw new ServingException(
                    "The sample archive is not beside the program: start the demo with the launcher of the"
                            + " distribution.");
        }
        return Path.of(home, "sample");
    }
}
