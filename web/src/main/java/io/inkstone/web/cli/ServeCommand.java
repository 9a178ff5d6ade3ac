package io.inkstone.web.cli;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import io.inkstone.web.serving.RunningSite;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the site, the desk and the API until a signal ends it. */
@Command(name = "serve", description = "Serve the site, the desk and the API.")
final class ServeCommand implements Subcommand {
    @Spec
    @Nullable
    CommandSpec spec;

    private @Nullable Settings settings;

    @Override
    public void configure(Settings newSettings) {
        settings = newSettings;
    }

    @Override
    public Integer call() throws InterruptedException {
        serve(Objects.requireNonNull(settings), Objects.requireNonNull(spec));
        return ExitCode.DONE;
    }

    static void serve(Settings settings, CommandSpec spec) throws InterruptedException {
        try (RunningSite site = RunningSite.start(settings)) {
            if (!settings.quiet()) {
                spec.commandLine().getOut().println("Inkstone is ready at " + site.address() + "/");
            }
            site.awaitEnd();
        }
    }
}
